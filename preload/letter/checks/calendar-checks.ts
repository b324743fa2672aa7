import type { Language } from "../letter";
import type { Check, Place } from "./check";
import type { Fix } from "./fix";
import { passageTexts } from "./letter-texts";
import { type WrittenDay, weekdayName, weekdayOf, writtenDays } from "./written-days";

/** Days in the text that the calendar does not have. */
export const calendarChecks: readonly Check[] = [
  {
    id: "day-impossible",
    severity: "error",
    find: ({ letter, date }) =>
      inTexts(
        letter,
        (day) => !exists(day, yearsOf(day, date)),
        ({ written }) => ({ day: written }),
      ),
  },
  {
    id: "weekday-wrong",
    severity: "hint",
    find: ({ letter, date }) => {
      const isWrong = (day: WrittenDay) => {
        const years = yearsOf(day, date);
        const named = day.weekday?.number;
        return named !== undefined && exists(day, years) && !years.some((year) => weekdayOf(day, year) === named);
      };
      return inTexts(letter, isWrong, (day, language) => ({
        day: day.written,
        weekday: day.weekday?.written ?? "",
        right: weekdayName(weekdayOf(day, yearsOf(day, date)[0] ?? 0), language),
      })).map((place) => ({ ...place, ...withRightWeekday(place) }));
    },
  },
];

type DayPlace = Place & { readonly found: WrittenDay };

function inTexts(
  letter: Parameters<typeof passageTexts>[0],
  isWrong: (day: WrittenDay) => boolean,
  values: (day: WrittenDay, language: Language) => Place["values"],
): readonly DayPlace[] {
  return passageTexts(letter).flatMap(({ place, text }) =>
    writtenDays(text, letter.language)
      .filter(isWrong)
      .map((found) => ({
        place,
        values: values(found, letter.language),
        range: { start: found.start, end: found.end },
        about: found.written,
        found,
      })),
  );
}

/** The years that may be meant: the written one, or those around the letter's date, its own first. */
function yearsOf({ year }: WrittenDay, date: string): readonly number[] {
  const own = Number(date.slice(0, 4));
  return year === null ? [own, own + 1, own - 1] : [year];
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists({ day, month, year }: WrittenDay, years: readonly number[]): boolean {
  if (day < 1 || day > (LONGEST_MONTHS[month - 1] ?? 0)) return false;
  const isLeapDay = month === 2 && day === 29;
  return !isLeapDay || year === null || years.some((one) => new Date(Date.UTC(one, 1, 29)).getUTCMonth() === 1);
}

/** Only with a year is it sure which of the two is wrong: the weekday. */
function withRightWeekday({ found, values, place }: DayPlace): { readonly fix?: Fix } {
  const { weekday, year } = found;
  if (weekday === null || year === null) return {};
  const edits = [{ place, start: weekday.start, end: weekday.end, text: String(values["right"]) }];
  return { fix: { kind: "retype", edits } };
}
