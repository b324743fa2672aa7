import { DAY_WORDS } from "../day-words";
import type { Language } from "../letter";
import type { WordRange } from "../text-difference";

/** A day as a text writes it: "Montag, den 26. Januar 2026", "26.01.2026", "Monday, 26 January". */
export interface WrittenDay extends WordRange {
  readonly written: string;
  readonly day: number;
  /** From 1. */
  readonly month: number;
  /** Null where none is written. */
  readonly year: number | null;
  readonly weekday: (WordRange & { readonly written: string; readonly number: number }) | null;
}

const SPACE = "[ \\u00a0\\u202f]";
const YEAR = `(?:,?${SPACE}(?<year>[12]\\d{3})(?!\\d))?`;
const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  de: [
    new RegExp(
      `${weekday("de", ["Sonnabend"])}(?<![\\d.])(?<day>\\d{1,2})\\.${SPACE}?(?<month>${DAY_WORDS.de.months.join("|")})(?!\\p{L})${YEAR}`,
      "gu",
    ),
    new RegExp(
      `${weekday("de", ["Sonnabend"])}(?<![\\d.])(?<day>\\d{1,2})\\.${SPACE}?(?<number>\\d{1,2})\\.${SPACE}?(?<year>[12]\\d{3})(?![\\d.])`,
      "gu",
    ),
  ],
  en: [
    new RegExp(
      `${weekday("en", [])}(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?${SPACE}(?<month>${DAY_WORDS.en.months.join("|")})(?!\\p{L})${YEAR}`,
      "gu",
    ),
  ],
};

function weekday(language: Language, more: readonly string[]): string {
  const names = [...DAY_WORDS[language].weekdays, ...more].join("|");
  return `(?:(?<!\\p{L})(?<weekday>${names}),?${SPACE}(?:(?:den|dem|der|the)${SPACE})?)?`;
}

export function writtenDays(text: string, language: Language): readonly WrittenDay[] {
  return PATTERNS[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => writtenDay(match, language)),
  );
}

function writtenDay(match: RegExpExecArray, language: Language): WrittenDay {
  const { weekday: name, day, month, number, year } = match.groups ?? {};
  const { index: start, 0: written } = match;
  const { weekdays, months } = DAY_WORDS[language];
  return {
    written,
    start,
    end: start + written.length,
    day: Number(day),
    month: number === undefined ? months.indexOf(month ?? "") + 1 : Number(number),
    year: year === undefined ? null : Number(year),
    weekday:
      name === undefined
        ? null
        : {
            written: name,
            start,
            end: start + name.length,
            number: weekdays.indexOf(name === "Sonnabend" ? "Samstag" : name),
          },
  };
}

/** Day of the week of a written day in a year, Sunday 0. */
export function weekdayOf({ day, month }: WrittenDay, year: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

export function weekdayName(number: number, language: Language): string {
  return DAY_WORDS[language].weekdays[number] ?? "";
}
