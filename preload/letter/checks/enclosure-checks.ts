import type { Language, Letter } from "../letter";
import type { WordRange } from "../text-difference";
import { type Check, NOWHERE, type Place } from "./check";
import { ENCLOSED_DOCUMENT, ENCLOSURE_MENTION } from "./enclosure-words";
import type { Fix } from "./fix";
import { passageTexts } from "./letter-texts";
import { passageSentences } from "./sentences";

const NUMBERED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})Anlage[ \u00a0\u202f](\d{1,2})(?!\d)/gu,
  en: /(?<!\p{L})[Ee]nclosure[ \u00a0\u202f](\d{1,2})(?!\d)/gu,
};

export const enclosureChecks: readonly Check[] = [
  {
    id: "enclosure-unlisted",
    severity: "hint",
    find: ({ letter }) =>
      letter.enclosures.length === 0 ? firstMentions(letter) : [...missingNumbers(letter), ...otherDocuments(letter)],
  },
  {
    id: "enclosure-unnamed",
    severity: "hint",
    find: ({ letter }) => {
      // "Anbei mehr dazu" may mean any of them.
      if (mentions(letter).some(({ document }) => document === null)) return NOWHERE;
      const unnamed = letter.enclosures.find(({ title }) => !isNamed(title, wholeText(letter)));
      if (unnamed === undefined) return NOWHERE;
      const { title } = unnamed;
      return [{ place: "enclosures", values: { title }, fix: { kind: "dropEnclosure", title } }];
    },
  },
];

function firstMentions(letter: Letter): readonly Place[] {
  return passageTexts(letter).flatMap(({ place, text }) => {
    const found = ENCLOSURE_MENTION[letter.language].exec(text);
    // A quarrel is settled: "beigelegt".
    if (found === null || (/beigelegt/iu.test(found[0]) && /Streit|Konflikt/u.test(text))) return [];
    const range = { start: found.index, end: found.index + found[0].length };
    const named = mentions(letter).find((one) => one.place === place && one.document !== null);
    return [mention(place, found[0], range, named?.document)];
  });
}

/** A sentence that speaks of something enclosed, and the document that it names. */
interface Mention extends WordRange {
  readonly place: string;
  readonly sentence: string;
  /** Null where the sentence leaves it open. */
  readonly document: string | null;
}

function mentions(letter: Letter): readonly Mention[] {
  return passageTexts(letter).flatMap((passage) =>
    passageSentences(passage).flatMap(({ text: sentence, start }) => {
      if (!ENCLOSURE_MENTION[letter.language].test(sentence)) return [];
      const found = ENCLOSED_DOCUMENT[letter.language].exec(sentence);
      const from = start + (found?.index ?? 0);
      const document = found?.[0] ?? null;
      return [{ place: passage.place, sentence, document, start: from, end: from + (document ?? sentence).length }];
    }),
  );
}

/** Documents beside those of the list: only where the text names all of these, else a title may say it in other words. */
function otherDocuments(letter: Letter): readonly Place[] {
  const { enclosures } = letter;
  if (!enclosures.every(({ title }) => isNamed(title, wholeText(letter)))) return NOWHERE;
  return mentions(letter).flatMap(({ place, sentence, document, start, end }) =>
    document === null || enclosures.some(({ title }) => isNamed(title, sentence))
      ? []
      : [mention(place, document, { start, end }, document)],
  );
}

function wholeText(letter: Letter): string {
  return passageTexts(letter)
    .map(({ text }) => text)
    .join("\n");
}

function missingNumbers(letter: Letter): readonly Place[] {
  return passageTexts(letter).flatMap(({ place, text }) =>
    [...text.matchAll(NUMBERED[letter.language])]
      .filter(([, number]) => Number(number) > letter.enclosures.length)
      .map(({ 0: words, index: start }) => mention(place, words, { start, end: start + words.length })),
  );
}

/** `document` is what could be listed, where the text names it. */
function mention(place: string, words: string, range: WordRange, document?: string | null): Place {
  const fix: Fix =
    document == null
      ? { kind: "goTo", place: "enclosures" }
      : { kind: "listEnclosure", title: document.charAt(0).toUpperCase() + document.slice(1) };
  return { place, values: { words }, range, about: words, fix };
}

const SHORTEST_WORD = 5;
const SHORTEST_STEM = 8;

/**
 * Whether the text has a longer word of the title, or the beginning of one: "Unterschriftenliste" or "Unterschriften" for
 * "Unterschriftenliste der Anwohner".
 */
function isNamed(title: string, text: string): boolean {
  const all = wordsOf(title);
  const long = all.filter((word) => word.length >= SHORTEST_WORD);
  const stems = wordsOf(text).filter((word) => word.length >= SHORTEST_STEM);
  const lower = text.toLowerCase();
  return (long.length === 0 ? all : long).some(
    (word) => lower.includes(word) || stems.some((stem) => word.startsWith(stem)),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
