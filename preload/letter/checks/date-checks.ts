import { at, type Check, NOWHERE } from "./check";

const MS_PER_DAY = 24 * 60 * 60 * 1_000;
const LONGEST_AHEAD_DAYS = 366;

export const dateChecks: readonly Check[] = [
  {
    id: "date-after-fact",
    severity: "hint",
    find: ({ date, facts }) =>
      facts
        .filter((fact) => fact.kind === "year" && Number(fact.value) < Number(date.slice(0, 4)))
        .map((fact) => ({ place: "date", values: { label: fact.label, year: fact.value } })),
  },
  {
    id: "date-far-ahead",
    severity: "hint",
    find: ({ date, today }) => {
      const days = (Date.parse(date) - Date.parse(today)) / MS_PER_DAY;
      return days > LONGEST_AHEAD_DAYS ? at("date", { date }) : NOWHERE;
    },
  },
];
