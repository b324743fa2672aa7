import type { Draft } from "../../preload/letter/draft";
import { findDraftTemplate, letterOfToday } from "./draft-template";
import type { StoreParts } from "./store-parts";

/** The draft as it reads today, as the window shows and the next save writes it. */
export async function draftOfToday(draft: Draft, { rooms, builtInTemplates, today }: StoreParts): Promise<Draft> {
  if (draft.template === null) return draft;
  const template = await findDraftTemplate(draft, rooms.drafts, builtInTemplates);
  return { ...draft, letter: letterOfToday(draft, template, today()) };
}
