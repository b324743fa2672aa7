import { mkdir, readdir } from "node:fs/promises";
import { extname, join, parse } from "node:path";
import { freePath } from "../../main/export/export-paths";
import { explained } from "../../main/files/write-atomically";
import type { Places } from "../../main/ipc/handlers/request-services";
import { ExpectedError } from "../../preload/contract/expected-error";

/** Without dialogs everything goes into one folder, under a name that is free, and backups are read from there. */
export function hostPlaces(exportFolder: string): Places {
  return {
    save: async (name) => {
      await makeFolder(exportFolder);
      return freePath(exportFolder, parse(name).name, extname(name).slice(1));
    },
    folder: async () => {
      await makeFolder(exportFolder);
      return exportFolder;
    },
    openBackup: async () => {
      const names = await readdir(exportFolder).catch(() => [] as string[]);
      const newest = names
        .filter((name) => name.endsWith(".zip"))
        .sort()
        .at(-1);
      return newest === undefined ? null : join(exportFolder, newest);
    },
    moveData: async () => {
      throw new ExpectedError("host.moveData");
    },
    showFolder: async (path) => {
      throw new ExpectedError("host.showFolder", { path });
    },
    showFile: async (path) => {
      throw new ExpectedError("host.showFolder", { path });
    },
  };
}

async function makeFolder(path: string): Promise<void> {
  await explained(path, () => mkdir(path, { recursive: true }));
}
