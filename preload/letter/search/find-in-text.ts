import type { Language } from "../letter";
import { foldedText } from "./folded-text";
import type { SearchOptions } from "./found";

/** Where words stand in a text: UTF-16 offsets, `to` excluded. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

const WORD_CHARACTER = /[\p{Letter}\p{Mark}\p{Number}]/u;
const SOFT_HYPHENS = /\u00AD/gu;

/**
 * Where a text has the words of a query, one after the other, letter by letter as they are read (foldedText). Without
 * `matchCase`, letters are equal in the way of the language.
 */
export function findInText(text: string, options: SearchOptions, language: Language): readonly TextRange[] {
  const wanted = foldedText(options.query, options.matchCase, language).text;
  const found: TextRange[] = [];
  if (wanted === "") return found;
  const searched = foldedText(text, options.matchCase, language);
  let at = searched.text.indexOf(wanted);
  while (at >= 0) {
    const range = searched.rangeOf(at, at + wanted.length);
    const isFound = range !== null && (!options.wholeWords || isWhole(text, range));
    if (isFound) found.push(range);
    at = searched.text.indexOf(wanted, isFound ? at + wanted.length : at + 1);
  }
  return found;
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
  return String.fromCodePoint(text.replace(/^\u00AD+/u, "").codePointAt(0) ?? 0x20);
}

function lastCharacter(text: string): string {
  return [...text.slice(-8).replaceAll(SOFT_HYPHENS, "").slice(-2)].at(-1) ?? " ";
}
