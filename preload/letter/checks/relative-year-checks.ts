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

/** What is said of a year, and how the words would name the year that is meant; null where they stand beside it already. */
interface Judgement {
  readonly values: Place["values"];
  readonly year: string | null;
}

type Judge = (year: RelativeYear, context: CheckContext) => Judgement | null;

function found(context: CheckContext, judge: Judge): readonly Place[] {
  const { letter, date } = context;
  const own = passageTexts(letter).filter(({ passage }) => hasOwnWords(passage) && passage.form !== "quotation");
  return own.flatMap((one) =>
    passageSentences(one).flatMap((sentence) =>
      relativeYears(sentence.text, letter.language, Number(date.slice(0, 4))).flatMap((year) => {
        const judgement = judge(year, context);
        if (judgement === null) return [];
        const start = sentence.start + year.start;
        const range = { start, end: start + year.words.length };
        const text = judgement.year === null ? null : yearInWords(year, judgement.year, letter.language);
        const fix: Pick<Place, "fix"> =
          text === null ? {} : { fix: { kind: "retype", edits: [{ place: one.place, ...range, text }] } };
        return [{ place: one.place, values: judgement.values, range, about: year.words, ...fix }];
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
function contradiction({ words, means, sentence, start }: RelativeYear, { facts }: CheckContext): Judgement | null {
  const written =
    YEAR_AFTER.exec(sentence.slice(start + words.length))?.[1] ?? YEAR_BEFORE.exec(sentence.slice(0, start))?.[1];
  const year = written ?? facts.find((fact) => fact.kind === "year" && isNamed(fact, sentence))?.value ?? "";
  if (year === "" || Number(year) === means) return null;
  return { values: { words, means: String(means), year }, year: written === undefined ? year : null };
}

const SHORTEST_NAME = 8;

/** "Landtagswahl" of the fact "Jahr der Landtagswahl". */
function isNamed({ label }: CheckedFact, sentence: string): boolean {
  const names = label.match(/\p{Lu}\p{L}+/gu) ?? [];
  return names.some((name) => name.length >= SHORTEST_NAME && sentence.toLowerCase().includes(name.toLowerCase()));
}

/** The letter was last changed in another year than the one it goes out in. */
function moved({ words, means }: RelativeYear, { changed, date }: CheckContext): Judgement | null {
  const [then, now] = [changed.slice(0, 4), date.slice(0, 4)];
  if (then >= now) return null;
  return { values: { words, means: String(means), changed: then }, year: String(means - Number(now) + Number(then)) };
}

/** "im nächsten Jahr" as "im Jahr 2027", "Ende nächsten Jahres" as "Ende des Jahres 2027"; null where the sentence has to change. */
function yearInWords({ words, sentence, start }: RelativeYear, year: string, language: Language): string | null {
  const before = sentence.slice(0, start);
  const isCapital = /^\p{Lu}/u.test(words);
  if (language === "en") {
    const isPart = /(?:the|of|for|by)\s$/iu.test(before) || /^[’']/u.test(sentence.slice(start + words.length));
    return isPart ? null : `${isCapital ? "In" : "in"}\u00a0${year}`;
  }
  if (/Jahres$/u.test(words)) return `${/(?<!\p{L})des\s$/iu.test(before) ? "" : "des "}Jahres\u00a0${year}`;
  if (/(?<!\p{L})(?:für|auf|über|gegen|um)\s$/iu.test(before)) return `das Jahr\u00a0${year}`;
  if (/(?<!\p{L})(?:im|vom|zum|dem|am|beim)\s$/iu.test(before)) return `Jahr\u00a0${year}`;
  return /es Jahr$/u.test(words) ? `${isCapital ? "Im" : "im"} Jahr\u00a0${year}` : null;
}
