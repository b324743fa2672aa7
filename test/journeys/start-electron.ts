import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { _electron, type ElectronApplication } from "@playwright/test";
import type { RunningApp } from "./running-app";
import type { ScratchFolders } from "./scratch-folders";

const project = fileURLToPath(new URL("../..", import.meta.url));

export interface ElectronStart {
  /** Further arguments, such as a file to open. */
  readonly args?: readonly string[];
  /** The packaged program instead of the project's folder. */
  readonly executablePath?: string;
}

/** Starts the built app in Electron; save dialogs answer with a file in the export folder at once, and so does the question for a folder. */
export async function startElectron(folders: ScratchFolders, start: ElectronStart = {}): Promise<RunningApp> {
  const electron = await _electron.launch({
    ...(start.executablePath === undefined ? {} : { executablePath: start.executablePath }),
    args: [
      ...(start.executablePath === undefined ? [project] : []),
      `--user-data-dir=${folders.userData}`,
      ...(start.args ?? []),
    ],
    env: folders.environment,
    chromiumSandbox: true,
  });
  // Asked for now: of an app that has ended by itself, nobody tells.
  const child = electron.process();
  await answerDialogs(electron, folders.exportFolder);
  const page = await electron.firstWindow();
  return {
    context: electron.context(),
    page,
    electron,
    close: () => electron.close(),
    kill: () => killed(child),
  };
}

async function answerDialogs(electron: ElectronApplication, folder: string): Promise<void> {
  await electron.evaluate(({ dialog }, exportFolder) => {
    dialog.showSaveDialog = (async (...args: unknown[]) => {
      const { defaultPath = "" } = args.at(-1) as { defaultPath?: string };
      return { canceled: false, filePath: `${exportFolder}/${defaultPath.split(/[/\\]/u).at(-1)}` };
    }) as typeof dialog.showSaveDialog;
    const ask = dialog.showOpenDialog;
    dialog.showOpenDialog = (async (...args: unknown[]) => {
      const { defaultPath } = args.at(-1) as { defaultPath?: string };
      // Only where files of several letters go is there a folder to begin with.
      if (defaultPath === undefined) return ask(...(args as Parameters<typeof ask>));
      return { canceled: false, filePaths: [exportFolder] };
    }) as typeof dialog.showOpenDialog;
  }, folder);
}

/** Kills Electron with all its processes, which are a group on their own. */
async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  if (process.platform === "win32") child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
  await ended;
}
