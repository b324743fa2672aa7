import type { Language } from "../letter";
import type { TextRange } from "./find-in-text";

/** A text as it is compared, and where a stretch of it stands in the text as it is written. */
export interface FoldedText {
  readonly text: string;
  /** Null where the stretch begins or ends within a character. */
  readonly rangeOf: (from: number, to: number) => TextRange | null;
}

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
// Letters written with a mark of their own, and hyphens that are seen at the end of a line alone.
const UNEVEN = /[\p{Mark}\u00AD]/u;
const CHARACTER = /\P{Mark}\p{Mark}*|\p{Mark}+/gu;

/**
 * A text in which protected and narrow spaces are spaces, quotation marks are those of the keyboard (nobody can type the
 * others), letters and their marks are one, soft hyphens are nothing, and without `matchCase` all letters are small; "ß" is
 * no "ss" and "ä" no "a".
 */
export function foldedText(text: string, matchCase: boolean, language: Language): FoldedText {
  const fold = (value: string) => {
    const plain = plainCharacters(value);
    return matchCase ? plain : plain.toLocaleLowerCase(LOCALES[language]).replaceAll("ς", "σ");
  };
  if (!UNEVEN.test(text)) {
    const even = fold(text);
    if (even.length === text.length) return { text: even, rangeOf: (from, to) => ({ from, to }) };
  }
  return unevenText(text, fold);
}

/** Character by character, each with its place. */
function unevenText(text: string, fold: (character: string) => string): FoldedText {
  const starts: (number | null)[] = [];
  const ends: (number | null)[] = [];
  let folded = "";
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const one = fold(character.replaceAll("\u00AD", "").normalize("NFC"));
    for (let unit = 0; unit < one.length; unit += 1) {
      starts.push(unit === 0 ? index : null);
      ends.push(unit === one.length - 1 ? index + character.length : null);
    }
    folded += one;
  }
  return {
    text: folded,
    rangeOf: (at, behind) => {
      const [from, to] = [starts[at] ?? null, ends[behind - 1] ?? null];
      return from === null || to === null ? null : { from, to };
    },
  };
}

function plainCharacters(text: string): string {
  return text
    .replaceAll(/[\u00A0\u2007\u2009\u202F]/gu, " ")
    .replaceAll(/[„“”«»]/gu, '"')
    .replaceAll(/[‚‘’‹›]/gu, "'")
    .replaceAll("\u2011", "-");
}
