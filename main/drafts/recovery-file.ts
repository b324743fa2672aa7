import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { Draft } from "../../preload/letter/draft";
import { addTwin, isSameText } from "./add-draft";
import { checkedId, draftPath, makePrivateFolder } from "./data-folder";
import { letterName } from "./draft-summary";
import type { StoreParts } from "./store-parts";
import { readStored } from "./stored-draft";
import { writableJson } from "./writable-json";
import { writePrivately } from "./write-private";

/** Where the text of a draft lies whose save failed. */
export function recoveryPaths(id: string, parts: StoreParts): readonly string[] {
  return recoveryFolders(parts).map((folder) => join(folder, `${checkedId(id)}.json`));
}

function recoveryFolders({ recoveryFolder, rooms }: StoreParts): readonly string[] {
  return [...new Set([recoveryFolder, rooms.recovery])];
}

/** Writes a text whose save failed to where that still works, and says where. Throws an ExpectedError where nothing does. */
export async function saveRecovery(draft: Draft, parts: StoreParts): Promise<string> {
  const bytes = writableJson(draft);
  let failure: unknown = null;
  for (const folder of recoveryFolders(parts)) {
    const path = join(folder, `${checkedId(draft.id)}.json`);
    try {
      await makePrivateFolder(folder);
      await writePrivately(path, bytes);
      return path;
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failure ??= error;
    }
  }
  throw failure;
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
