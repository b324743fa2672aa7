import { writtenDate } from "../letter-date";
import { at, type Check, type CheckedFact, NOWHERE } from "./check";

const MS_PER_DAY = 24 * 60 * 60 * 1_000;
const LONGEST_AHEAD_DAYS = 366;

export const dateChecks: readonly Check[] = [
  {
    id: "date-after-fact",
    severity: "hint",
    find: ({ date, facts }) =>
      facts
        .filter((fact) => isYearAhead(fact) && Number(fact.value) < Number(date.slice(0, 4)))
        .map((fact) => ({ place: "date", values: { label: fact.label, year: fact.value }, about: fact.id })),
  },
  {
    id: "date-far-ahead",
    severity: "hint",
    find: ({ letter, date, today }) => {
      const days = (Date.parse(date) - Date.parse(today)) / MS_PER_DAY;
      return days > LONGEST_AHEAD_DAYS ? at("date", { date: writtenDate(date, letter.language) }) : NOWHERE;
    },
  },
];

/** Whether the year was not over when the fact was noted: since when a rule holds is no contradiction. */
function isYearAhead({ kind, value, asOf }: CheckedFact): boolean {
  return kind === "year" && value !== "" && Number(value) >= Number(asOf.slice(0, 4) || 0);
}
