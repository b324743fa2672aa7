import { access, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "../../files/sync-folder";
import { explained } from "../../files/write-atomically";
import { draftPath } from "../data-folder";
import { historyFolder } from "../history/revision-file";
import { removeIndexCache } from "../index-cache";
import { recoveryPaths } from "../recovery-file";
import type { StoreParts } from "../store-parts";
import { binNames, idOfBinned } from "./bin-folder";
import { removeUnnamed } from "./remove-unnamed";

/** Deletes drafts in the bin for good: with their history, and with pictures and templates that no other draft names. */
export async function purgeBinned(keys: readonly string[], parts: StoreParts): Promise<void> {
  for (const key of keys) {
    const id = idOfBinned(key);
    await parts.takeTurn(id, async () => {
      const path = join(parts.rooms.bin, key);
      await explained(path, () => rm(path, { force: true }));
      if (!(await isElsewhere(id, parts))) await removeTraces(id, parts);
    });
  }
  await syncFolder(parts.rooms.bin);
  await parts.takeTurn("index", () => removeIndexCache(parts.rooms));
  await removeUnnamed(parts.rooms);
}

export async function emptyBin(parts: StoreParts): Promise<void> {
  await purgeBinned(await binNames(parts.rooms), parts);
}

/** Whether another file still is this draft: then the history is its own. */
async function isElsewhere(id: string, { rooms }: StoreParts): Promise<boolean> {
  const isDraft = await access(draftPath(rooms, id)).then(
    () => true,
    () => false,
  );
  return isDraft || (await binNames(rooms)).some((name) => idOfBinned(name) === id);
}

async function removeTraces(id: string, parts: StoreParts): Promise<void> {
  const { rooms } = parts;
  const damaged = (await readdir(rooms.unreadable)).filter((name) => name.endsWith(`_${id}.json`));
  const paths = [
    historyFolder(rooms, id),
    ...(await recoveryPaths(id, parts)),
    ...damaged.map((name) => join(rooms.unreadable, name)),
  ];
  for (const path of paths) await explained(path, () => rm(path, { recursive: true, force: true }));
}
