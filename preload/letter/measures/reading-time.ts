import type { Language, Letter } from "../letter";
import { passageText } from "../passage";

/**
 * Words a minute of silent reading. German: 200, between the 179 that Trauzettel-Klosinski and Dietz (2012) measured for reading
 * aloud and the 260 that Brysbaert (2019) gives for silent reading, because letters are read with care. English: 230, just
 * below Brysbaert's 238.
 */
const WORDS_PER_MINUTE: Readonly<Record<Language, number>> = { de: 200, en: 230 };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.,:/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words of a text; "NRW-SPD", "geht’s" and "70.000" are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Words of the letter's passages, without address, subject and end matter. */
export function letterWords(letter: Letter): number {
  return letter.passages.reduce((sum, passage) => sum + countWords(passageText(passage)), 0);
}

/** Whole minutes that reading so many words takes, at least one; 0 without words. */
export function readingMinutes(words: number, language: Language): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE[language]));
}
