import { join } from "node:path";
import { aboutPages } from "./app/about-page";
import { showAboutWindow } from "./app/about-window";
import { appMenu } from "./app/app-menu";
import { appPlaces } from "./app/app-places";
import { serveAppPages } from "./app/app-protocol";
import { appVersion, reportUncaught, systemLanguage } from "./app/app-system";
import { appWindows } from "./app/app-windows";
import { askToClose } from "./app/ask-to-close";
import { endAfterLastWrite } from "./app/end-app";
import { openData } from "./app/open-data";
import { openHandOvers } from "./app/open-hand-overs";
import { pageFiles } from "./app/page-files";
import { lockedSession, type OpenRequests, prepareShell } from "./app/prepare-shell";
import { systemPlaces } from "./app/system-places";
import { windowStates } from "./app/window-state";
import { createFromSource } from "./ipc/handlers/create-from-source";
import { requestHandlers } from "./ipc/handlers/request-handlers";
import type { RequestServices } from "./ipc/handlers/request-services";
import { openDoor } from "./ipc/open-door";
import { loadMessages } from "./localisation/messages";
import { openServices } from "./open-services";

// The bundle lies in out/main; what it needs of the project stands two folders above.
const project = join(__dirname, "..", "..");
const assetsFolder = join(project, "assets");

const openRequests = prepareShell();
if (openRequests !== null) void start(openRequests);

async function start(requests: OpenRequests): Promise<void> {
  const session = await lockedSession();
  const places = await appPlaces();
  const language = systemLanguage();
  const version = appVersion();

  const { dataFolder, recoveryFolder } = places;
  const options = { bundles: __dirname, assetsFolder, dataFolder, recoveryFolder, language };
  const open = await openData(() => openServices(options), await loadMessages(assetsFolder, language));
  const { drafts, messages, reportBug } = open;
  const { text, sentence } = messages;
  reportUncaught(reportBug);
  endAfterLastWrite(open.close);

  const files = pageFiles(join(project, "out", "renderer"));
  serveAppPages(session, files, aboutPages({ assetsFolder, version, messages: messages.current }));

  const preload = join(project, "out", "preload", "bridge.cjs");
  const states = windowStates(places.windowStates);
  const windows = appWindows({ preload, states, askToClose: (window) => askToClose(window, text) });
  const recent = () => drafts.list().slice(0, 10);
  const updateMenu = appMenu({ windows, text, recent, showAbout: showAboutWindow });

  const services: RequestServices = {
    ...open,
    version,
    host: "electron",
    platform: process.platform,
    places: systemPlaces({ text, places, hasDrafts: windows.hasDrafts, finish: drafts.close }),
    windows: {
      ...windows,
      showAbout: showAboutWindow,
      nameEdits: (key, names) => {
        windows.nameEdits(key, names);
        updateMenu();
      },
      announce: (event, detail) => {
        windows.announce(event, detail);
        updateMenu();
      },
    },
  };
  openDoor({ handlers: requestHandlers(services), windowOf: windows.windowOf, reportBug });

  const keep = async (name: string, bytes: Uint8Array) =>
    (await createFromSource({ kind: "file", name, bytes }, services)).draft.id;
  requests.listen((paths) => {
    if (paths.length === 0) windows.showStart();
    else void openHandOvers(paths, { keep, showDraft: windows.showDraft, sentence, reportBug });
  });
  windows.showStart();
}
