import * as z from "zod";

// What XML 1.0 cannot carry (and no font shows) never enters a letter: control characters but tab and line ends, U+FFFE,
// U+FFFF and lone surrogates.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/u;

/** Text of at most `limit` UTF-16 units that may hold line breaks. */
export function text(limit: number) {
  return z
    .string()
    .max(limit)
    .refine((value) => !UNPRINTABLE.test(value), { error: "unprintable" });
}

/** Text of one line. */
export function line(limit: number) {
  return text(limit).refine((value) => !/[\n\r]/u.test(value), { error: "lineBreak" });
}

/** A day of the calendar, such as 2026-11-22. */
export const isoDate = z.iso.date();

/** An instant in UTC, such as 2026-11-22T09:30:00.000Z. */
export const isoInstant = z.iso.datetime();
