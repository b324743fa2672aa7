import type { Passage } from "../passage";

/** The passage as somebody's own words: what came from a template stays linked to it but is never recomposed. */
export function editedPassage(passage: Passage): Passage {
  return passage.origin.kind === "template" && !passage.origin.edited
    ? { ...passage, origin: { ...passage.origin, edited: true } }
    : passage;
}

export function replaceAt<T>(values: readonly T[], index: number, count: number, inserted: readonly T[]): readonly T[] {
  return [...values.slice(0, index), ...inserted, ...values.slice(index + count)];
}
