import type { Language } from "../letter";
import type { Check, CheckContext, CheckedFact, Place } from "./check";
import { hasOwnWords, passageTexts } from "./letter-texts";
import { passageSentences } from "./sentences";

/** Words for a year as seen from the letter's date, with its distance. */
const RELATIVE: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  de: [
    [/(?<!\p{L})(?:über|ueber)nächste[mns]? Jahre?s?(?!\p{L})/giu, 2],
    [/(?<!\p{L})(?:nächste[mns]?|kommende[mns]?) Jahre?s?(?!\p{L})/giu, 1],
    [/(?<!\p{L})(?:diese[ms]|laufenden) Jahre?s?(?!\p{L})/giu, 0],
    [/(?<!\p{L})(?:letzte[mns]?|vergangene[mns]?|vorige[mns]?) Jahre?s?(?!\p{L})/giu, -1],
  ],
  en: [
    [/(?<!\p{L})next year(?!\p{L})/giu, 1],
    [/(?<!\p{L})this year(?!\p{L})/giu, 0],
    [/(?<!\p{L})last year(?!\p{L})/giu, -1],
  ],
};
const YEAR_WORD: Readonly<Record<Language, string>> = { de: "jahr", en: "year" };
// "nächstes Jahr (2027)", "im nächsten Jahr, also 2027"; a year further off may be another one.
const YEAR_AFTER = /^[ \u00a0,(–-]{1,3}(?:(?:also|das ist|nämlich|i\.e\.|that is|in)[ \u00a0])?([12]\d{3})(?!\d)/u;
const YEAR_BEFORE = /(?<!\d)([12]\d{3})[ \u00a0,(–-]{1,3}(?:(?:also|that is|im|das)[ \u00a0]){0,2}$/u;

/** "Nächstes Jahr" in words of one's own, which no template keeps right. */
export const relativeYearChecks: readonly Check[] = [
  { id: "year-contradicts", severity: "hint", find: (context) => found(context, contradiction) },
  { id: "year-moved", severity: "hint", find: (context) => found(context, moved) },
];

interface RelativeYear {
  readonly words: string;
  readonly means: number;
  readonly sentence: string;
  /** Where the words stand in the sentence. */
  readonly start: number;
}

type Judge = (year: RelativeYear, context: CheckContext) => Place["values"] | null;

function found(context: CheckContext, judge: Judge): readonly Place[] {
  const { letter, date } = context;
  const own = passageTexts(letter).filter(({ passage }) => hasOwnWords(passage) && passage.form !== "quotation");
  return own.flatMap((one) =>
    passageSentences(one).flatMap((sentence) =>
      relativeYears(sentence.text, letter.language, Number(date.slice(0, 4))).flatMap((year) => {
        const values = judge(year, context);
        const start = sentence.start + year.start;
        const range = { start, end: start + year.words.length };
        return values === null ? [] : [{ place: one.place, values, range, about: year.words }];
      }),
    ),
  );
}

function relativeYears(sentence: string, language: Language, letterYear: number): readonly RelativeYear[] {
  // Nearly no sentence has the word, and the patterns take a hundred times as long.
  if (!sentence.toLowerCase().includes(YEAR_WORD[language])) return [];
  return RELATIVE[language].flatMap(([pattern, distance]) =>
    [...sentence.matchAll(pattern)].map(({ 0: words, index: start }) => ({
      words,
      means: letterYear + distance,
      sentence,
      start,
    })),
  );
}

/** A year written beside the words, or that of a fact which the sentence names, is another one. */
function contradiction({ words, means, sentence, start }: RelativeYear, { facts }: CheckContext) {
  const written =
    YEAR_AFTER.exec(sentence.slice(start + words.length))?.[1] ?? YEAR_BEFORE.exec(sentence.slice(0, start))?.[1];
  const year = written ?? facts.find((fact) => fact.kind === "year" && isNamed(fact, sentence))?.value ?? "";
  return year === "" || Number(year) === means ? null : { words, means: String(means), year };
}

const SHORTEST_NAME = 8;

/** "Landtagswahl" of the fact "Jahr der Landtagswahl". */
function isNamed({ label }: CheckedFact, sentence: string): boolean {
  const names = label.match(/\p{Lu}\p{L}+/gu) ?? [];
  return names.some((name) => name.length >= SHORTEST_NAME && sentence.toLowerCase().includes(name.toLowerCase()));
}

/** The letter was last changed in another year than the one it goes out in. */
function moved({ words, means }: RelativeYear, { changed, date }: CheckContext) {
  const [then, now] = [changed.slice(0, 4), date.slice(0, 4)];
  return then >= now ? null : { words, means: String(means), changed: then };
}
