import { app, Menu, type Session, session } from "electron";
import { registerAppScheme } from "./app-protocol";
import { guardContents } from "./guard-contents";
import { lockNetwork, silenceChromium } from "./network-lock";
import { openedFiles } from "./opened-files";
import { refusePermissions } from "./permission-lock";

/** Files and second starts, from the moment the app runs; what came earlier is kept until somebody listens. */
export interface OpenRequests {
  /** `paths` are hand-over files; none means that the app was started a second time. */
  readonly listen: (open: (paths: readonly string[]) => void) => void;
}

/**
 * Everything that has to be said before Electron is ready: scheme, switches, sandbox, guards. Null where the app runs
 * already; that one was told what this one should have opened.
 */
export function prepareShell(): OpenRequests | null {
  registerAppScheme();
  silenceChromium(app);
  app.enableSandbox();
  // Otherwise Electron puts up a menu of its own until ours is there.
  Menu.setApplicationMenu(null);
  guardContents(app);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return null;
  }
  return openRequests();
}

/** The only session of the app, locked, once Electron is ready. */
export async function lockedSession(): Promise<Session> {
  await app.whenReady();
  refusePermissions(session.defaultSession);
  await lockNetwork(session.defaultSession);
  return session.defaultSession;
}

function openRequests(): OpenRequests {
  const early: (readonly string[])[] = [];
  let open = (paths: readonly string[]): void => {
    early.push(paths);
  };
  const named = openedFiles(process.argv.slice(1), process.cwd());
  if (named.length > 0) early.push(named);
  app.on("second-instance", (_event, words, folder) => open(openedFiles(words.slice(1), folder)));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    open([path]);
  });
  app.on("activate", () => open([]));
  return {
    listen: (listener) => {
      open = listener;
      for (const paths of early.splice(0)) listener(paths);
    },
  };
}
