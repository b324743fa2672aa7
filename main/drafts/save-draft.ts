import type { Draft } from "../../preload/letter/draft";
import { addTwin, isSameText } from "./add-draft";
import { draftPath } from "./data-folder";
import { withFileLock } from "./draft-lock";
import { letterName } from "./draft-summary";
import { keepRevision } from "./history/keep-revision";
import { removeRecovery } from "./recovery-file";
import { setAside } from "./set-aside";
import type { StoreParts } from "./store-parts";
import { baseOf, readStored, type StoredDraft } from "./stored-draft";
import { writableJson } from "./writable-json";
import { writePrivately } from "./write-private";

/**
 * What became of a save. "keptBoth": somebody else had changed the file; it stays as they left it, and the text that was
 * to be saved is now the draft `stored`, with an id and a name of its own.
 */
export type SaveResult =
  | { readonly kind: "saved"; readonly stored: StoredDraft }
  | { readonly kind: "keptBoth"; readonly stored: StoredDraft; readonly otherName: string };

export interface SaveManner {
  /** Whether what is replaced goes into the history, however new its last entry is. */
  readonly keepsPrevious?: boolean;
  /** Whether the text stays as old as it was, for a change that is not one of the text. */
  readonly keepsChanged?: boolean;
}

/**
 * Writes a draft whose text builds on the file that `base` names. Resolves when it is on the disk. Throws an ExpectedError
 * where it can't be written; the file then is as it was.
 */
export function saveDraft(draft: Draft, base: string, parts: StoreParts, manner: SaveManner = {}): Promise<SaveResult> {
  const path = draftPath(parts.rooms, draft.id);
  return parts.takeTurn(draft.id, () =>
    withFileLock(path, async () => {
      const result = await replace(path, draft, base, parts, manner);
      await removeRecovery(draft.id, parts);
      return result;
    }),
  );
}

async function replace(
  path: string,
  draft: Draft,
  base: string,
  parts: StoreParts,
  manner: SaveManner,
): Promise<SaveResult> {
  const state = await readStored(path);
  if (state.kind === "newer") return keepBoth(draft, state.name, parts);
  if (state.kind === "unreadable") await setAside(path, state.error, parts);
  if (state.kind !== "draft") return write(path, { ...draft, revision: draft.revision + 1 }, parts, manner);
  const { stored, bytes } = state;
  if (!stored.isReadOnly && stored.base !== base && isSameText(stored.draft, draft)) return { kind: "saved", stored };
  if (stored.isReadOnly || stored.base !== base) {
    parts.index.put(stored.draft, stored.isReadOnly, "");
    return keepBoth(draft, letterName(stored.draft), parts);
  }
  await keepRevision(stored.draft, bytes, parts, manner.keepsPrevious ?? false);
  const { created, revision } = stored.draft;
  return write(path, { ...draft, created, revision: revision + 1 }, parts, manner);
}

async function write(path: string, draft: Draft, parts: StoreParts, { keepsChanged }: SaveManner): Promise<SaveResult> {
  const saved: Draft = keepsChanged === true ? draft : { ...draft, changed: parts.now() };
  const bytes = writableJson(saved);
  await writePrivately(path, bytes);
  parts.index.put(saved, false, "");
  return { kind: "saved", stored: { draft: saved, base: baseOf(bytes), isReadOnly: false } };
}

async function keepBoth(draft: Draft, otherName: string, parts: StoreParts): Promise<SaveResult> {
  return { kind: "keptBoth", stored: await addTwin(draft, "otherVersion", parts), otherName };
}
