import type { Draft } from "../../../preload/letter/draft";
import { addDraft } from "../add-draft";
import { draftPath } from "../data-folder";
import { draftOfToday } from "../draft-of-today";
import { type SaveResult, saveDraft } from "../save-draft";
import type { StoreParts } from "../store-parts";
import { readStored } from "../stored-draft";
import { readRevision } from "./revision-file";

/** A kept revision as it would read after its restoration. */
export async function previewRevision(id: string, key: string, parts: StoreParts): Promise<Draft> {
  return draftOfToday(await readRevision(parts.rooms, id, key), parts);
}

/**
 * Makes a kept revision the newest: a new revision, before which the present text goes into the history. A draft whose file
 * is gone comes back. `base` names what the window knows of the draft; null takes what lies on the disk.
 */
export async function restoreRevision(
  id: string,
  key: string,
  base: string | null,
  parts: StoreParts,
): Promise<SaveResult> {
  const draft = await previewRevision(id, key, parts);
  const present = await readStored(draftPath(parts.rooms, id));
  if (present.kind === "missing") {
    const revived = { ...draft, id, changed: parts.now(), revision: draft.revision + 1 };
    return { kind: "saved", stored: await addDraft(revived, parts) };
  }
  const known = base ?? (present.kind === "draft" ? present.stored.base : "");
  return saveDraft({ ...draft, id }, known, parts, { keepsPrevious: true });
}
