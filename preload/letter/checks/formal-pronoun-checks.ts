import type { Letter } from "../letter";
import { salutationText } from "../salutation";
import type { WordRange } from "../text-difference";
import { FORMAL, FORMAL_SALUTATION, INFORMAL } from "./addressee-words";
import type { Check, Place } from "./check";
import { ASKED, OF_READER, OTHERS, THING, TOLD, TOPIC, WITH_READER, WRITING } from "./formal-pronoun-words";
import { spokenTexts } from "./spoken-texts";

// Whoever writes longer sentences speaks of others in them.
const LONGEST_SENTENCE = 400;
const SMALL = /(?<!\p{L})(?:ihnen|ihr(?:e[mnrs]?)?|sie)(?!\p{L})/u;

/** "ihnen" where the reader is meant, who is written large. Said only where nobody else can be meant. */
export const formalPronounChecks: readonly Check[] = [
  {
    id: "addressee-small",
    severity: "hint",
    find: ({ letter }) => (letter.language === "de" && isFormal(letter) ? smallPronouns(letter) : []),
  },
];

function isFormal(letter: Letter): boolean {
  const texts = spokenTexts(letter).map(({ text }) => text);
  const says = (pattern: RegExp) => texts.some((text) => text.search(pattern) >= 0);
  return !says(INFORMAL) && (FORMAL_SALUTATION.test(salutationText(letter)) || says(FORMAL));
}

function smallPronouns(letter: Letter): readonly Place[] {
  let before = "";
  return spokenTexts(letter).flatMap(({ place, sentences }) => {
    return sentences.flatMap(({ text: sentence, start: at }) => {
      const found = pronounsOfReader(sentence, before);
      before = found.reduce(large, sentence);
      return found.map(({ start, end, words }) => told(place, at + start, at + end, sentence.slice(start, end), words));
    });
  });
}

interface Pronoun extends WordRange {
  /** The words that show whom it means. */
  readonly words: string;
}

/** The small words of a sentence that can only mean the reader; `before` is the sentence before it. */
function pronounsOfReader(sentence: string, before: string): readonly Pronoun[] {
  if (sentence.length > LONGEST_SENTENCE || !SMALL.test(sentence)) return [];
  const isWriting = sentence.search(WRITING) >= 0;
  const found = [...matches(sentence, ASKED)];
  const look = (pattern: RegExp, isAnother: (read: string) => boolean) => {
    for (const one of matches(sentence, pattern)) {
      const read = found.reduce(large, sentence).slice(0, one.start);
      const isNew = found.every(({ start }) => start !== one.start);
      if (isNew && !OTHERS.test(`${before} ${read}`) && !isAnother(read)) found.push(one);
    }
  };
  for (const pattern of TOLD) look(pattern, () => false);
  if (isWriting) look(OF_READER, () => TOPIC.test(before));
  look(WITH_READER, (read) => THING.test(`${before} ${read}`));
  return found;
}

function matches(sentence: string, pattern: RegExp): readonly Pronoun[] {
  return [...sentence.matchAll(pattern)].flatMap(({ 0: words, indices }) => {
    const range = indices?.groups?.["pronoun"];
    return range === undefined ? [] : [{ start: range[0], end: range[1], words }];
  });
}

function large(sentence: string, { start }: WordRange): string {
  return sentence.slice(0, start) + sentence.charAt(start).toUpperCase() + sentence.slice(start + 1);
}

function told(place: string, start: number, end: number, word: string, words: string): Place {
  const right = large(word, { start: 0, end: word.length });
  const fix = { kind: "retype", edits: [{ place, start, end, text: right }] } as const;
  return { place, values: { word, right }, range: { start, end }, about: words, fix };
}
