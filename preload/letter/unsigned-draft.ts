import type { DraftContent } from "./draft";

/** Whether somebody signed by hand or agreed. */
export function isSigned({ letter, consents }: Pick<DraftContent, "letter" | "consents">): boolean {
  return consents.length > 0 || letter.signatories.some(({ picture }) => picture !== null);
}

/** The same draft without pictures of signatures and without consents: they were given for one letter, not for its copies. */
export function unsignedDraft<T extends DraftContent>(draft: T): T {
  if (!isSigned(draft)) return draft;
  const signatories = draft.letter.signatories.map((one) => ({ ...one, picture: null }));
  return { ...draft, letter: { ...draft.letter, signatories }, consents: [] };
}
