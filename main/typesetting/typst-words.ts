import type { WordSheet } from "../../preload/printing/placed-words";
import { fontFallback } from "./font-files";
import type { FamilyCharacters } from "./refuse-unsettable";
import { settableText } from "./unsettable-characters";

const FAMILY = "Arial";

/** What assets/typst/words.typ reads as words.json. */
export interface TypstWords extends WordSheet {
  readonly fonts: readonly string[];
}

export function typstWords(sheet: WordSheet, characters: FamilyCharacters): TypstWords {
  const fonts = fontFallback(FAMILY);
  const known = fonts.flatMap((family) => characters.get(family) ?? []);
  return { ...sheet, fonts, words: sheet.words.map((one) => ({ ...one, text: settableText(one.text, known) })) };
}
