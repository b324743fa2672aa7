/** How a year lies to the year of the letter: "past" and "later" are further away than "last" and "next". */
export type YearRelation = "past" | "last" | "this" | "next" | "later";
export const YEAR_RELATIONS: readonly YearRelation[] = ["past", "last", "this", "next", "later"];

/** The relation of a year (2027) to a letter's ISO date (2026-11-22). */
export function yearRelation(year: string, letterDate: string): YearRelation {
  const distance = Number(year) - Number(letterDate.slice(0, 4));
  if (distance < -1) return "past";
  if (distance === -1) return "last";
  if (distance === 0) return "this";
  return distance === 1 ? "next" : "later";
}
