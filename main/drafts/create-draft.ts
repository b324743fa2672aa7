import type { Draft } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import { type DraftOrigin, newDraft } from "../../preload/letter/new-letter";
import { unsignedDraft } from "../../preload/letter/unsigned-draft";
import type { Template } from "../../preload/template/template";
import { addDraft, addTwin } from "./add-draft";
import { keepEdition } from "./keep-edition";
import { loadDraft, loadStored } from "./load-draft";
import { type SaveResult, saveDraft } from "./save-draft";
import type { StoreParts } from "./store-parts";
import type { StoredDraft } from "./stored-draft";

/** A letter that becomes a draft: composed from a template, read from a file or without a word. */
export interface LetterToKeep extends DraftOrigin {
  readonly letter: Letter;
  /** The edition that `template` names, which is kept beside the drafts; null where it is made from none. */
  readonly edition: Template | null;
}

export async function createDraft({ letter, template, source, edition }: LetterToKeep, parts: StoreParts) {
  if (edition !== null) await keepEdition(edition, parts.rooms);
  const draft: Draft = newDraft(letter, { template, source }, parts.newId(), parts.now());
  return addDraft(draft, parts);
}

/** A copy begins unsigned: nobody signed it or agreed to it. */
export async function duplicateDraft(id: string, parts: StoreParts): Promise<StoredDraft> {
  const { draft } = await loadDraft(id, parts);
  return addTwin(unsignedDraft(draft), "copy", parts);
}

/** Gives a draft a name for the list; without one it is called by its subject again. The text stays as old as it is. */
export async function renameDraft(id: string, name: string, parts: StoreParts): Promise<SaveResult> {
  const { draft, base } = await loadStored(id, parts);
  const renamed = { ...draft, letter: { ...draft.letter, name: name.trim() } };
  return saveDraft(renamed, base, parts, { keepsChanged: true });
}
