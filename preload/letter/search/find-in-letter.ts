import type { Letter } from "../letter";
import { findInText } from "./find-in-text";
import type { Found, SearchOptions } from "./found";
import { searchedTexts } from "./searched-texts";

/** Where a letter has the words of a query, from top to bottom. */
export function findInLetter(letter: Letter, options: SearchOptions): readonly Found[] {
  return searchedTexts(letter).flatMap(({ part, id, text }) =>
    findInText(text, options, letter.language).map((range) => ({ part, id, ...range })),
  );
}
