import { join } from "node:path";
import { printOffset } from "../preload/printing/print-offset";
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
import { systemPrinting } from "./app/system-printing";
import { systemSeal } from "./app/system-seal";
import { windowStates } from "./app/window-state";
import type { ReportBug } from "./ipc/answer-request";
import { createFromSource } from "./ipc/handlers/create-from-source";
import { requestHandlers } from "./ipc/handlers/request-handlers";
import type { RequestServices } from "./ipc/handlers/request-services";
import { openDoor } from "./ipc/open-door";
import { loadMessages, type Messages } from "./localisation/messages";
import { type OpenServices, openServices } from "./open-services";

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
  const first = await loadMessages(assetsFolder, language);
  let opened: OpenServices | null = null;
  const messages = () => opened?.messages.current() ?? first;
  const text: Messages["text"] = (key, values) => messages().text(key, values);

  serveAppPages(session, pageFiles(join(project, "out", "renderer")), aboutPages({ assetsFolder, version, messages }));
  const preload = join(project, "out", "preload", "bridge.cjs");
  const states = windowStates(places.windowStates);
  const windows = appWindows({ preload, states, askToClose: (window) => askToClose(window, text) });

  const serve = (open: OpenServices): RequestServices => {
    opened = open;
    const { drafts, reportBug } = open;
    reportUncaught(reportBug);
    endAfterLastWrite(open.close);
    const recent = () => drafts.list().slice(0, 10);
    const updateMenu = appMenu({ windows, text, recent, showAbout: showAboutWindow });
    return {
      ...open,
      version,
      host: "electron",
      platform: process.platform,
      places: systemPlaces({ text, places, hasDrafts: windows.hasDrafts, finish: drafts.close }),
      printing: systemPrinting((printer) => printOffset(open.settings.current(), printer)),
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
  };

  // The window loads its page while the data is opened; what it asks meanwhile waits.
  const seal = systemSeal();
  const options = { bundles: __dirname, assetsFolder, dataFolder, recoveryFolder, seal, language };
  const opening = openData(() => openServices(options), first).then(serve);
  const reportBug: ReportBug = (error, place) => opened?.reportBug(error, place);
  openDoor({ handlers: opening.then(requestHandlers), windowOf: windows.windowOf, reportBug });
  windows.showStart();

  const services = await opening;
  const keep = async (name: string, bytes: Uint8Array) =>
    (await createFromSource({ kind: "file", name, bytes }, services)).draft.id;
  const sentence: Messages["sentence"] = (message) => messages().sentence(message);
  requests.listen((paths) => {
    if (paths.length === 0) windows.showStart();
    else void openHandOvers(paths, { keep, showDraft: windows.showDraft, sentence, reportBug });
  });
}
