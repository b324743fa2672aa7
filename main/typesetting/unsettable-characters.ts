import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { printedTexts, type SheetPlace } from "./printed-texts";

/** A character that none of the fonts can print, and where it stands. */
export interface UnsettableCharacter extends SheetPlace {
  /** As the writer sees it; it may consist of several code points. */
  readonly character: string;
  /** Its first code point, such as "U+1F600". */
  readonly code: string;
}

const GRAPHEMES = new Intl.Segmenter("de", { granularity: "grapheme" });
// Spaces and invisible marks print nothing, so no font needs them.
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu;
const CONTROL = /[^\P{Cc}\t\n\r\u0085]/u;

/**
 * Every character of a letter that no font of `fonts` has, each once for a place. A character is set from one font, with
 * its marks; the fonts compose and decompose accents by themselves.
 */
export function unsettableCharacters(
  sheet: LetterSheet,
  fonts: readonly ReadonlySet<number>[],
): readonly UnsettableCharacter[] {
  return printedTexts(sheet).flatMap(({ text, ...place }) =>
    unsettableGraphemes(text, fonts).map((character) => ({ character, code: codeOf(character), ...place })),
  );
}

/** The text with a question mark for every character that no font of `fonts` has. */
export function settableText(text: string, fonts: readonly ReadonlySet<number>[]): string {
  const unsettable = new Set(unsettableGraphemes(text, fonts));
  if (unsettable.size === 0) return text;
  return [...GRAPHEMES.segment(text)].map(({ segment }) => (unsettable.has(segment) ? "?" : segment)).join("");
}

/** The characters of a text, as a writer sees them, that no font of `fonts` has. */
export function unsettableGraphemes(text: string, fonts: readonly ReadonlySet<number>[]): readonly string[] {
  const [first] = fonts;
  // Nearly every text is set from the first font alone, and asking so is quick.
  if (first !== undefined && !CONTROL.test(text) && hasAll(first, text.replace(INVISIBLE, ""))) return [];
  const graphemes = new Set([...GRAPHEMES.segment(text)].map(({ segment }) => segment));
  return [...graphemes].filter((grapheme) => !isSettable(grapheme, fonts));
}

function isSettable(grapheme: string, fonts: readonly ReadonlySet<number>[]): boolean {
  if (CONTROL.test(grapheme)) return false;
  const visible = grapheme.replace(INVISIBLE, "");
  const spellings = [visible, visible.normalize("NFC"), visible.normalize("NFD")];
  return fonts.some((font) => spellings.some((spelling) => hasAll(font, spelling)));
}

function hasAll(font: ReadonlySet<number>, text: string): boolean {
  for (const character of text) if (!font.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

/** The first code point of a character, such as "U+1F600". */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
