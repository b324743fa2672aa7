import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { type DataFolder, dataFolder } from "../drafts/data-folder";
import type { Options } from "./options";

/** The data folder that `--data-folder` names; null without it. Throws an ExpectedError where none is there. */
export async function namedDataFolder(options: Options): Promise<DataFolder | null> {
  const path = options.one("data-folder");
  if (path === undefined) return null;
  const rooms = dataFolder(path);
  await access(rooms.drafts).catch(() => {
    throw new ExpectedError("usage.noDataFolder", { path });
  });
  return rooms;
}

/** The data folder that the file of a draft lies in, if it lies in one. */
export function dataFolderOfDraft(path: string): DataFolder {
  return dataFolder(join(dirname(path), ".."));
}
