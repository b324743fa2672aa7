import type { Language } from "../letter";
import type { SearchOptions } from "./found";

/** Where words stand in a text: UTF-16 offsets, `to` excluded. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
const WORD_CHARACTER = /[\p{Letter}\p{Mark}\p{Number}]/u;

/**
 * Where a text has the words of a query, one after the other. Protected and narrow spaces are spaces, and quotation marks are
 * those of the keyboard, because nobody can type the others; "ß" is no "ss" and "ä" no "a". Without `matchCase`, letters are
 * equal in the way of the language.
 */
export function findInText(text: string, options: SearchOptions, language: Language): readonly TextRange[] {
  const fold = (value: string) => folded(value, options.matchCase, LOCALES[language]);
  const [searched, wanted] = [fold(text), fold(options.query)];
  const found: TextRange[] = [];
  if (wanted === "") return found;
  let at = searched.indexOf(wanted);
  while (at >= 0) {
    const range = { from: at, to: at + wanted.length };
    const isFound = !options.wholeWords || isWhole(text, range);
    if (isFound) found.push(range);
    at = searched.indexOf(wanted, isFound ? range.to : at + 1);
  }
  return found;
}

/** Keeps every offset: a character whose small letter has another length stays as it is. */
function folded(text: string, matchCase: boolean, locale: string): string {
  const spaced = text
    .replaceAll(/[\u00A0\u2007\u2009\u202F]/gu, " ")
    .replaceAll(/[„“”«»]/gu, '"')
    .replaceAll(/[‚‘’‹›]/gu, "'")
    .replaceAll("\u2011", "-");
  if (matchCase) return spaced;
  const lower = spaced.toLocaleLowerCase(locale);
  if (lower.length === spaced.length) return lower;
  return [...spaced]
    .map((one) => (one.toLocaleLowerCase(locale).length === one.length ? one.toLocaleLowerCase(locale) : one))
    .join("");
}

/** Whether no letter or number goes on before or behind; a query that begins with a mark has nothing before it to end. */
function isWhole(text: string, { from, to }: TextRange): boolean {
  const [before, first] = [lastCharacter(text.slice(0, from)), firstCharacter(text.slice(from, to))];
  const [last, after] = [lastCharacter(text.slice(from, to)), firstCharacter(text.slice(to))];
  return !(goesOn(before) && goesOn(first)) && !(goesOn(last) && goesOn(after));
}

function goesOn(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0x20);
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? " ";
}
