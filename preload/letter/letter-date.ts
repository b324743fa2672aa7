import type { Language, LetterDate } from "./letter";
import { onceALanguage } from "./once-a-language";

/** The day under which the letter goes out, ISO 8601. `today` is the day of export. */
export function resolveDate(date: LetterDate, today: string): string {
  return date.kind === "fixed" ? date.date : today;
}

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
const formatOf = onceALanguage(
  (language) => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }),
);

/** A day as letters write it: "26. Januar 2026" with a protected space after the day, "26 January 2026". */
export function writtenDate(isoDate: string, language: Language): string {
  return formatOf(language)
    .format(new Date(`${isoDate}T00:00:00Z`))
    .replace(" ", "\u00A0");
}
