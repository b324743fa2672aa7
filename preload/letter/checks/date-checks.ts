import { writtenDate } from "../letter-date";
import { type Check, type CheckedFact, NOWHERE, type Place } from "./check";

const MS_PER_DAY = 24 * 60 * 60 * 1_000;
const LONGEST_AHEAD_DAYS = 366;

const TODAY: Pick<Place, "fix"> = { fix: { kind: "dateOfExport" } };

export const dateChecks: readonly Check[] = [
  {
    id: "date-after-fact",
    severity: "hint",
    find: ({ letter, date, today, facts }) =>
      facts
        .filter((fact) => isYearAhead(fact) && isYearAfter(date, fact))
        .map((fact) => ({
          place: "date",
          values: { label: fact.label, year: fact.value },
          about: fact.id,
          ...(letter.date.kind === "fixed" && !isYearAfter(today, fact) ? TODAY : {}),
        })),
  },
  {
    id: "date-far-ahead",
    severity: "hint",
    find: ({ letter, date, today }) => {
      const days = (Date.parse(date) - Date.parse(today)) / MS_PER_DAY;
      const values = { date: writtenDate(date, letter.language) };
      return days > LONGEST_AHEAD_DAYS ? [{ place: "date", values, ...TODAY }] : NOWHERE;
    },
  },
];

function isYearAfter(day: string, { value }: CheckedFact): boolean {
  return Number(value) < Number(day.slice(0, 4));
}

/** Whether the year was not over when the fact was noted: since when a rule holds is no contradiction. */
function isYearAhead({ kind, value, asOf }: CheckedFact): boolean {
  return kind === "year" && value !== "" && Number(value) >= Number(asOf.slice(0, 4) || 0);
}
