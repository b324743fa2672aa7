import type { Language, LetterDate } from "./letter";

/** The day under which the letter goes out, ISO 8601. `today` is the day of export. */
export function resolveDate(date: LetterDate, today: string): string {
  return date.kind === "fixed" ? date.date : today;
}

// Made once: making one takes longer than everything else that puts the words of a letter in their places.
const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};

/** A day as letters write it: "26. Januar 2026" with a protected space after the day, "26 January 2026". */
export function writtenDate(isoDate: string, language: Language): string {
  return FORMATS[language].format(new Date(`${isoDate}T00:00:00Z`)).replace(" ", "\u00A0");
}
