import { dirname, join } from "node:path";
import { app, BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions, shell } from "electron";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { Places } from "../ipc/handlers/request-services";
import { moveData } from "../settings/data-location";
import type { AppPlaces } from "./app-places";
import { restartApp } from "./restart-app";

export interface SystemPlacesOptions {
  readonly text: (key: string) => string;
  readonly places: AppPlaces;
  readonly hasDrafts: () => boolean;
  /** Waits for the last write. */
  readonly finish: () => Promise<void>;
}

/** Asks for places with the dialogs of the system. */
export function systemPlaces({ text, places, hasDrafts, finish }: SystemPlacesOptions): Places {
  let folder = app.getPath("documents");
  const openOne = async (options: OpenDialogOptions) => {
    const { canceled, filePaths } = await askOpen(options);
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    save: async (name) => {
      const { canceled, filePath } = await askSave({
        defaultPath: join(folder, name),
        // The other systems always ask; GTK replaces a file in silence unless it is told to.
        properties: ["showOverwriteConfirmation"],
      });
      if (canceled || filePath === undefined || filePath === "") return null;
      folder = dirname(filePath);
      return filePath;
    },
    folder: async () => {
      const chosen = await openOne({ defaultPath: folder, properties: ["openDirectory", "createDirectory"] });
      folder = chosen ?? folder;
      return chosen;
    },
    openBackup: () =>
      openOne({
        properties: ["openFile"],
        filters: [{ name: text("dialogs.backup"), extensions: ["zip"] }],
      }),
    moveData: async () => {
      if (hasDrafts()) throw new ExpectedError("data.draftsOpen");
      const chosen = await openOne({
        title: text("dialogs.dataFolder"),
        properties: ["openDirectory", "createDirectory"],
      });
      if (chosen === null) return null;
      await finish();
      await moveData(places.dataFolder, chosen, places);
      // The answer reaches its window first.
      setImmediate(restartApp);
      return chosen;
    },
    showFolder: async (path) => {
      await shell.openPath(path);
    },
    showFile: async (path) => shell.showItemInFolder(path),
  };
}

function askSave(options: SaveDialogOptions) {
  const front = BrowserWindow.getFocusedWindow();
  return front === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(front, options);
}

function askOpen(options: OpenDialogOptions) {
  const front = BrowserWindow.getFocusedWindow();
  return front === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(front, options);
}
