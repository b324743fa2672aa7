import { access, rm } from "node:fs/promises";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Draft } from "../../../preload/letter/draft";
import { makePrivateFolder } from "../data-folder";
import type { StoreParts } from "../store-parts";
import { baseOf } from "../stored-draft";
import { writePrivately } from "../write-private";
import { historyEntries, historyFolder, packRevision, revisionPath } from "./revision-file";
import { isWorthKeeping, thinHistory } from "./thin-history";

/**
 * Puts what a save is about to replace into the history, where it is worth it, and thins the history. A history that can't
 * be written keeps nobody from saving.
 */
export async function keepRevision(draft: Draft, bytes: Uint8Array, parts: StoreParts, always: boolean): Promise<void> {
  try {
    const entries = await historyEntries(parts.rooms, draft.id);
    if (entries.length > 0 && !always && !isWorthKeeping(entries, draft.changed, parts.now())) return;
    await makePrivateFolder(historyFolder(parts.rooms, draft.id));
    const key = await freeKey(draft, bytes, parts);
    if (key === null) return;
    await writePrivately(revisionPath(parts.rooms, draft.id, key), await packRevision(bytes, draft.changed));
    const { id, revision, changed } = draft;
    for (const old of thinHistory([...entries, { key, revision, changed }])) {
      await rm(revisionPath(parts.rooms, id, old), { force: true });
    }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
  }
}

/** The name under which a revision is kept; null where it already is. */
async function freeKey({ id, revision }: Draft, bytes: Uint8Array, { rooms }: StoreParts): Promise<string | null> {
  for (const key of [`${revision}`, `${revision}-${baseOf(bytes).slice(0, 8)}`]) {
    if (!(await exists(revisionPath(rooms, id, key)))) return key;
  }
  return null;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
