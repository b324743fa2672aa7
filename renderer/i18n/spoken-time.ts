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
  const time = new Intl.DateTimeFormat(locale(texts.language), { timeStyle: "short" }).format(date);
  if (daysAgo === 0) return texts.say("window.time.today", { time });
  if (daysAgo === 1) return texts.say("window.time.yesterday", { time });
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale(texts.language), {
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" as const }),
  }).format(date);
}

/** An instant with day and time, as versions of a draft are told apart. */
export function fullTime(instant: string, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: "long", timeStyle: "short" }).format(new Date(instant));
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

function locale(language: InterfaceLanguage): string {
  return language === "de" ? "de-DE" : "en-GB";
}
