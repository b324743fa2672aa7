import type { Letter } from "../letter";
import type { Passage } from "../passage";
import type { WordRange } from "../text-difference";
import { isShielded, shieldedRanges } from "../typography/shielded-ranges";
import type { CheckedFact } from "./check";
import { isListedWord } from "./is-listed-word";
import { letterNames } from "./letter-names";
import { hasOwnWords, type LetterText, type PassageLetterText, passageTexts } from "./letter-texts";
import { remembering } from "./remembering";

export interface SpelledWord extends WordRange {
  readonly word: string;
}

// "Schüler*innen", "Aufnahme-" (with its supplementary hyphen), "NRW-SPD", "Geht’s".
const WORD =
  /[\p{L}\p{M}\d]+(?:(?:['’\u00ad\u2011-]|(?:[*:_·]|\/-?)(?=in(?:nen)?))[\p{L}\p{M}\d]+)*(?:-(?=[\s,.;:)\u00a0]))?/gu;
const CAPITALS = /^\p{Lu}{2,8}s?$/u;
// "MdL", "GmbH", "AufenthG"; the capital of "SchülerInnen" is a letter like others.
const INNER_CAPITAL = /\p{Ll}\p{Lu}(?!nnen)/u;
const ABBREVIATION =
  /^(?:bzw|usw|ca|vgl|evtl|ggf|inkl|exkl|zzgl|bzgl|etc|Nr|Abs|Art|Str|Tel|Mio|Mrd|Dr|Prof|Std|Hrsg|geb|gez|sog|zzt|mind|max|insb|Jh|St|Mr|Mrs|Ms|No|approx|incl|Ltd|vs|Kap|Ziff|Anm|Bd|Dipl|Ing|med|phil|rer|nat|jur|pp|Abt|Drs|Az|Rn)$/u;

/** The words of a text that a dictionary can judge: no abbreviations, addresses or words with digits. */
export function spelledWords(text: string): readonly SpelledWord[] {
  const shields = shieldedRanges(text);
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index: start }) => ({ word, start, end: start + word.length }))
    .filter((one) => isJudged(one.word, text.charAt(one.end) === ".") && !isShielded(one, shields));
}

function isJudged(word: string, isBeforeDot: boolean): boolean {
  if (word.length < 3 || /\d/u.test(word) || CAPITALS.test(word) || INNER_CAPITAL.test(word)) return false;
  return !(isBeforeDot && ABBREVIATION.test(word));
}

const passageWords = remembering(({ text }: PassageLetterText) => spelledWords(text));

/**
 * Texts whose words are asked for: those that somebody wrote or changed here, not those of the template. Names of the
 * letter's recipient, sender, signatories and facts are known from the start.
 */
export function spelledTexts(
  letter: Letter,
  facts: readonly CheckedFact[],
): readonly (LetterText & { readonly words: readonly SpelledWord[] })[] {
  const names = letterNames(letter, facts);
  const isNew = ({ word }: SpelledWord) => !isListedWord(word, names);
  return [
    { place: "subject", text: letter.subject, words: spelledWords(letter.subject).filter(isNew) },
    ...passageTexts(letter)
      .filter(({ passage, text }) => hasOwnWords(passage) || isSlot(passage, text, facts))
      .map((one) => ({ place: one.place, text: one.text, words: passageWords(one).filter(isNew) })),
  ];
}

/** The words to ask the spelling for, each once. */
export function wordsToSpell(letter: Letter, facts: readonly CheckedFact[]): readonly string[] {
  return [...new Set(spelledTexts(letter, facts).flatMap(({ words }) => words.map(({ word }) => word)))];
}

const TELLING_LENGTH = 30;

/** Whether a passage of the template holds sentences that the sender wrote into it. */
function isSlot({ origin }: Passage, text: string, facts: readonly CheckedFact[]): boolean {
  if (origin.kind !== "template") return false;
  const written = facts.filter(({ kind, value }) => kind === "passage" && value.trim() !== "");
  return written.some(({ value }) => text.includes(value.trim().slice(0, TELLING_LENGTH)));
}
