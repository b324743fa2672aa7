import type { Letter } from "../letter";
import { passageText } from "../passage";
import { salutationText } from "../salutation";
import type { SearchedPart } from "./found";

export interface SearchedText extends SearchedPart {
  readonly text: string;
}

/** The parts of a letter that are searched, from top to bottom, with their words. */
export function searchedTexts(letter: Letter): readonly SearchedText[] {
  return [
    { part: "subject", id: "", text: letter.subject },
    { part: "salutation", id: "", text: salutationText(letter) },
    ...letter.passages.map((passage) => ({ part: "passage" as const, id: passage.id, text: passageText(passage) })),
    { part: "closing", id: "", text: letter.closing },
    ...letter.enclosures.map(({ title }, index) => ({ part: "enclosure" as const, id: String(index), text: title })),
    ...letter.copies.map((text, index) => ({ part: "copy" as const, id: String(index), text })),
  ];
}
