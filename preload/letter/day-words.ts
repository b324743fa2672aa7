import type { Language } from "./letter";

interface DayWords {
  /** Sunday first, as Date counts. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** How a language calls the days of the week and the months of the year. */
export const DAY_WORDS: Readonly<Record<Language, DayWords>> = {
  de: {
    weekdays: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
    months: [
      "Januar",
      "Februar",
      "März",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember",
    ],
  },
  en: {
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
  },
};
