import type { Language } from "../letter";
import type { TextRange } from "./find-in-text";
import { typedCharacters } from "./typed-characters";

/** A text as it is compared, and where a stretch of it stands in the text as it is written. */
export interface FoldedText {
  readonly text: string;
  /** Null where the stretch begins or ends within a character. */
  readonly rangeOf: (from: number, to: number) => TextRange | null;
}

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
// Letters written with a mark of their own, and hyphens that are seen at the end of a line alone.
const UNEVEN = /\P{Mark}\p{Mark}+|\p{Mark}+|\u00AD/gu;

/**
 * A text in which protected and narrow spaces are spaces, quotation marks are those of the keyboard (nobody can type the
 * others), letters and their marks are one, soft hyphens are nothing, and without `matchCase` all letters are small; "ß" is
 * no "ss" and "ä" no "a".
 */
export function foldedText(text: string, matchCase: boolean, language: Language): FoldedText {
  const fold = (value: string) => {
    const plain = typedCharacters(value);
    return matchCase ? plain : plain.toLocaleLowerCase(LOCALES[language]).replaceAll("ς", "σ");
  };
  const even = fold(text);
  if (even.length === text.length && text.search(UNEVEN) < 0)
    return { text: even, rangeOf: (from, to) => ({ from, to }) };
  return unevenText(text, fold);
}

/** Stretch by stretch, and character by character where another number of units is compared than is written. */
function unevenText(text: string, fold: (words: string) => string): FoldedText {
  const starts: (number | null)[] = [];
  const ends: (number | null)[] = [];
  let folded = "";
  const addCharacter = (character: string, at: number) => {
    const one = fold(character.replaceAll("\u00AD", "").normalize("NFC"));
    for (let unit = 0; unit < one.length; unit += 1) {
      starts.push(unit === 0 ? at : null);
      ends.push(unit === one.length - 1 ? at + character.length : null);
    }
    folded += one;
  };
  const addStretch = (from: number, to: number) => {
    const words = text.slice(from, to);
    const even = fold(words);
    if (even.length === words.length) {
      for (let at = from; at < to; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
      folded += even;
      return;
    }
    let at = from;
    for (const character of words) {
      addCharacter(character, at);
      at += character.length;
    }
  };
  let behind = 0;
  for (const { 0: character, index } of text.matchAll(UNEVEN)) {
    addStretch(behind, index);
    addCharacter(character, index);
    behind = index + character.length;
  }
  addStretch(behind, text.length);
  return {
    text: folded,
    rangeOf: (at, end) => {
      const [from, to] = [starts[at] ?? null, ends[end - 1] ?? null];
      return from === null || to === null ? null : { from, to };
    },
  };
}
