import type { Language, Letter } from "../letter";
import type { WordRange } from "../text-difference";
import { type Check, NOWHERE, type Place } from "./check";
import type { Fix } from "./fix";
import { passageTexts } from "./letter-texts";
import { passageSentences } from "./sentences";

// "Anlage" alone may be a place where people do sports.
const MENTION: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:(?:siehe|vgl\.|s\.|in(?: der| den)?|als|laut|gemäß)[ \u00a0]Anlagen?|(?:der|den)[ \u00a0]Anlagen?(?= (?:\p{L}+ ){0,2}(?:entnehmen|entnimmt|hervor))|Anlage[ \u00a0]\d+|anbei|beiliegend\p{L}*|beigefügt\p{L}*|beigelegt\p{L}*|(?:liegt|liegen) (?:\p{L}+ ){0,4}bei(?=[.,;!)]|$)|(?:im|siehe|als) Anhang|(?:füg\p{L}*|leg\p{L}*) (?:wir |ich )?(?:Ihnen )?(?:\p{L}+ ){0,5}bei(?=[.,;!)]|$)|(?:wir (?:schicken|senden)|(?:schicken|senden) wir|ich (?:schicke|sende)|(?:schicke|sende) ich) (?:\p{L}+ ){0,6}mit(?=[.,;!)]|$))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:I|we) (?:enclose|attach)|(?:see|in|as) (?:the )?(?:enclosure|attachment|annex)|enclosed|attached|enclosures?[ \u00a0]\d+|please find)(?!\p{L})/iu,
};
// What people put into an envelope, also at the end of a compound: "Unterschriftenliste".
const DOCUMENT: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:\p{L}*(?:liste|unterschriften|stellungnahme|gutachten|artikel|broschüre|petition|protokoll|bericht|studie|konzept|resolution|übersicht|tabelle|urteil|beschluss)|foto|bild|karte|plan|kopie|flyer)(?:e?[ns]|er)?(?!\p{L})/iu,
  en: /(?<!\p{L})(?:lists?|signatures|statements?|reports?|photo(?:graph)?s?|pictures?|articles?|cop(?:y|ies)|maps?|plans?|leaflets?|brochures?|petitions?|minutes|stud(?:y|ies)|papers?|resolutions?|tables?|judgments?)(?!\p{L})/iu,
};
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
    const found = MENTION[letter.language].exec(text);
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
      if (!MENTION[letter.language].test(sentence)) return [];
      const found = DOCUMENT[letter.language].exec(sentence);
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
