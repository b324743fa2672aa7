import type { InterfaceLanguage } from "../../preload/contract/settings";
import type { Texts } from "./texts";

const DAY_MS = 86_400_000;

/**
 * An instant (ISO 8601) as people say it: "heute, 14:20", "gestern, 9:05", "12. Februar", "12. Februar 2024". `now` is
 * in milliseconds of the epoch; both are read in the time of this machine.
 */
export function spokenTime(instant: string, now: number, texts: Texts): string {
  const date = new Date(instant);
  const daysAgo = Math.round((startOfDay(now) - startOfDay(date.getTime())) / DAY_MS);
  const time = () => formatted(date, "time", texts.language);
  if (daysAgo === 0) return texts.say("window.time.today", { time: time() });
  if (daysAgo === 1) return texts.say("window.time.yesterday", { time: time() });
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return formatted(date, isThisYear ? "day" : "dayOfYear", texts.language);
}

/** An instant with day and time, as versions of a draft are told apart. */
export function fullTime(instant: string, language: InterfaceLanguage): string {
  return formatted(new Date(instant), "full", language);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

const FORMATS = {
  time: { timeStyle: "short" },
  day: { day: "numeric", month: "long" },
  dayOfYear: { day: "numeric", month: "long", year: "numeric" },
  full: { dateStyle: "long", timeStyle: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** To make a format takes as long as to draw the row that it stands in, so each is made once (and again in another time zone). */
function formatted(date: Date, kind: keyof typeof FORMATS, language: InterfaceLanguage): string {
  const key = `${kind} ${language} ${date.getTimezoneOffset()}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", FORMATS[kind]);
  made.set(key, format);
  return format.format(date);
}
