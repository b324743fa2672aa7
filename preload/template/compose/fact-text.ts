import { assertNever } from "../../contract/assert-never";
import { isCalendarDay } from "../../letter/calendar-day";
import type { Language } from "../../letter/letter";
import { onceALanguage } from "../../letter/once-a-language";
import type { FactKind } from "../template";

/** Language variants whose way of writing dates, numbers and enumerations the letters follow. */
export const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

const PROTECTED_SPACE = "\u00a0";

const DATE_STYLE = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const dateFormatOf = onceALanguage((language) => new Intl.DateTimeFormat(LOCALES[language], DATE_STYLE));
const numberFormatOf = onceALanguage((language) => new Intl.NumberFormat(LOCALES[language]));

/** Whether a value, as a template or draft stores it, fits its kind; the empty value fits every kind. */
export function isFactValue(kind: FactKind, value: string): boolean {
  if (value === "") return true;
  switch (kind) {
    case "date":
      return isCalendarDay(value);
    case "year":
      return /^[1-9]\d{3}$/u.test(value);
    case "number":
      return /^\d{1,15}$/u.test(value);
    case "text":
      return !/[\n\r]/u.test(value);
    case "passage":
      return true;
    default:
      return assertNever(kind);
  }
}

/** A fact's value as a letter writes it: "26.\u00a0Januar 2026", "70.000". */
export function factText(kind: FactKind, value: string, language: Language): string {
  if (value === "") return "";
  switch (kind) {
    case "date":
      return dateText(value, language);
    case "number":
      return numberFormatOf(language).format(Number(value));
    case "year":
      return value;
    case "text":
    case "passage":
      return value.trim().replace(/ {2,}/gu, " ");
    default:
      return assertNever(kind);
  }
}

// Day and month stay on one line; the year may go to the next, as DIN 5008 has it.
function dateText(value: string, language: Language): string {
  const written = dateFormatOf(language).format(new Date(`${value}T00:00:00Z`));
  return written.replace(" ", PROTECTED_SPACE);
}
