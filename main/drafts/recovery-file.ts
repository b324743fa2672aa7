import { access, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { Draft } from "../../preload/letter/draft";
import { addTwin, isSameText } from "./add-draft";
import { checkedId, draftPath, makePrivateFolder } from "./data-folder";
import { letterName } from "./draft-summary";
import type { StoreParts } from "./store-parts";
import { readStored } from "./stored-draft";
import { writableJson } from "./writable-json";
import { writePrivately } from "./write-private";

/** All files that hold text of a draft whose save failed, in this run or an earlier one. */
export async function recoveryPaths(id: string, parts: StoreParts): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of recoveryFolders(parts)) {
    const names = await readdir(folder).catch(() => []);
    found.push(...names.filter((name) => name.startsWith(checkedId(id))).map((name) => join(folder, name)));
  }
  return found;
}

function recoveryFolders({ recoveryFolder, rooms }: StoreParts): readonly string[] {
  return [...new Set([recoveryFolder, rooms.recovery])];
}

/**
 * Writes a text whose save failed to where that still works, and says where. What an earlier run left there for the same
 * draft, and could not be taken in yet, stays. Throws an ExpectedError where nothing works.
 */
export async function saveRecovery(draft: Draft, parts: StoreParts): Promise<string> {
  const bytes = writableJson(draft);
  const own = parts.recoveries.get(draft.id) ?? [];
  let failure: unknown = null;
  for (const folder of recoveryFolders(parts)) {
    try {
      await makePrivateFolder(folder);
      const path = own.find((one) => dirname(one) === folder) ?? (await freePath(folder, draft.id, parts));
      await writePrivately(path, bytes);
      parts.recoveries.set(draft.id, [...new Set([...own, path])]);
      return path;
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failure ??= error;
    }
  }
  throw failure;
}

async function freePath(folder: string, id: string, { newId }: StoreParts): Promise<string> {
  const path = join(folder, `${checkedId(id)}.json`);
  const isFree = await access(path).then(
    () => false,
    () => true,
  );
  return isFree ? path : join(folder, `${id}_${newId().slice(0, 8)}.json`);
}

/** Removes what this run wrote elsewhere of a draft that is on the disk by now. */
export async function removeRecovery(id: string, { recoveries }: StoreParts): Promise<void> {
  for (const path of recoveries.get(id) ?? []) await rm(path, { force: true }).catch(() => undefined);
  recoveries.delete(id);
}

/** Makes drafts of the texts that an earlier run could save nowhere else. A file goes only when its draft is on the disk. */
export async function pickUpRecovery(parts: StoreParts): Promise<void> {
  for (const folder of recoveryFolders(parts)) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => one.endsWith(".json"))) {
      // A text that can't be taken in today, for want of space, waits where it is.
      await pickUp(join(folder, name), parts).catch((error: unknown) => {
        if (!(error instanceof ExpectedError)) throw error;
      });
    }
  }
}

async function pickUp(path: string, parts: StoreParts): Promise<void> {
  const state = await readStored(path);
  if (state.kind !== "draft" || state.stored.isReadOnly) return;
  const { draft } = state.stored;
  const known = await readStored(draftPath(parts.rooms, draft.id));
  if (known.kind !== "draft" || !isSameText(known.stored.draft, draft)) {
    const { draft: found } = await addTwin(draft, "recovered", parts);
    parts.reports.found.push({ id: found.id, name: letterName(found), from: "recoveryFile" });
  }
  await rm(path, { force: true });
}
