import type { Letter } from "../letter";
import { passageText } from "../passage";
import type { SearchedPart } from "./found";
import { fieldsAbove, fieldsBelow } from "./searched-fields";

export interface SearchedText extends SearchedPart {
  readonly text: string;
}

/** The parts of a letter that are searched, from top to bottom, with their words. */
export function searchedTexts(letter: Letter): readonly SearchedText[] {
  return [
    ...fieldsAbove(letter),
    ...letter.passages.map((passage) => ({ part: "passage" as const, id: passage.id, text: passageText(passage) })),
    ...fieldsBelow(letter),
  ];
}
