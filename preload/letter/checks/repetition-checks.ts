import type { Check, Place } from "./check";
import type { Fix } from "./fix";
import { type PassageLetterText, passageTexts } from "./letter-texts";
import { remembering } from "./remembering";
import { passageSentences, type Sentence } from "./sentences";
import { withoutRange } from "./without-range";

const FEWEST_WORDS = 6;
// Nearly the same words: of twenty, three may differ.
const LEAST_SHARED = 0.85;

const wordsOf = remembering(
  ({ text }: Sentence): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
);

/** The same sentence twice. */
export const repetitionChecks: readonly Check[] = [
  {
    id: "sentence-repeated",
    severity: "hint",
    find: ({ letter }) => {
      const said: SaidSentence[] = [];
      const byWord = new Map<string, SaidSentence[]>();
      const repeated: Place[] = [];
      for (const passage of passageTexts(letter)) {
        for (const sentence of passageSentences(passage)) {
          const words = wordsOf(sentence);
          if (words.size < FEWEST_WORDS) continue;
          if (candidates(words, byWord).some((one) => sharedPart(words, one.words) >= LEAST_SHARED)) {
            repeated.push(repetition(passage, sentence));
            continue;
          }
          const one = { words };
          said.push(one);
          for (const word of words) remember(byWord, word, one);
        }
      }
      return repeated;
    },
  },
];

function remember(byWord: Map<string, SaidSentence[]>, word: string, one: SaidSentence): void {
  const list = byWord.get(word);
  if (list === undefined) byWord.set(word, [one]);
  else list.push(one);
}

interface SaidSentence {
  readonly words: ReadonlySet<string>;
}

/** Earlier sentences that have one of the rarest words: of these, sentences that are alike share most. */
function candidates(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly SaidSentence[]>,
): readonly SaidSentence[] {
  const mayDiffer = Math.floor(words.size * (1 - LEAST_SHARED)) + 1;
  const rarest = [...words].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
  return [...new Set(rarest.slice(0, mayDiffer + 1).flat())];
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

function repetition(passage: PassageLetterText, { text: words, start, end }: Sentence): Place {
  const range = { start, end };
  const opening = words.split(/\s+/u).slice(0, 5).join(" ");
  const fix: Fix = { kind: "retype", edits: [withoutRange(passage, range)] };
  return { place: passage.place, values: { words: opening }, range, about: words, fix };
}
