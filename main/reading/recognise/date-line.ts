import { DAY_WORDS } from "../../../preload/letter/day-words";
import type { Language } from "../../../preload/letter/letter";
import { writtenDate } from "../../../preload/letter/letter-date";

export interface FoundDate {
  readonly place: string;
  /** ISO 8601. */
  readonly date: string;
  /** The date as letters print it. */
  readonly words: string;
}

const PLACE = String.raw`(?:(?<place>\p{Lu}[\p{L} ./()-]{1,60}?),? +)?(?:(?:den|the|am),? +)?`;
const LABEL = `(?:(?:Datum|Date|Stand)(?: *: *| +))?`;
const NUMBERS = new RegExp(`^${LABEL}${PLACE}(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4}|\\d{2})$`, "u");
const ISO = new RegExp(`^${LABEL}${PLACE}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})$`, "u");
const DAY_FIRST = new RegExp(
  `^${LABEL}${PLACE}(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?<name>\\p{L}{3,9})\\.?,? (?<year>\\d{4})$`,
  "u",
);
const MONTH_FIRST = new RegExp(
  `^${LABEL}${PLACE}(?<name>\\p{Lu}\\p{L}{2,8})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>\\d{4})$`,
  "u",
);

/** The date line of a letter, with or without a place; null if the line is something else or no day of the calendar. */
export function readDateLine(line: string, language: Language): FoundDate | null {
  if (line.length > 120) return null;
  const text = line.replace(/[\s\u00A0\u202F]+/gu, " ");
  for (const pattern of [NUMBERS, ISO, DAY_FIRST, MONTH_FIRST]) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const month = groups["month"] === undefined ? monthNumber(groups["name"] ?? "") : Number(groups["month"]);
    const found = makeDate(Number(groups["year"]), month, Number(groups["day"]), language);
    if (found !== null) return { ...found, place: (groups["place"] ?? "").trim() };
  }
  return null;
}

function monthNumber(name: string): number {
  const start = name.toLowerCase().replace("maerz", "märz");
  const find = (months: readonly string[]) => months.findIndex((month) => month.toLowerCase().startsWith(start));
  return Math.max(find(DAY_WORDS.de.months), find(DAY_WORDS.en.months)) + 1;
}

function makeDate(
  shortYear: number,
  month: number,
  day: number,
  language: Language,
): Pick<FoundDate, "date" | "words"> | null {
  const year = shortYear < 100 ? 2000 + shortYear : shortYear;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2199 || month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const iso = date.toISOString().slice(0, 10);
  return { date: iso, words: writtenDate(iso, language) };
}
