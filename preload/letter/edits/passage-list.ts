import { type Passage, passageText } from "../passage";

/**
 * A passage with other content as somebody's own words: what came from a template stays linked to it, remembers the words
 * it had, and is never recomposed.
 */
export function editedPassage(before: Passage, changes: Partial<Pick<Passage, "blocks" | "positions">> = {}): Passage {
  const { origin } = before;
  if (origin.kind !== "template" || origin.edited) return { ...before, ...changes };
  return { ...before, ...changes, origin: { ...origin, edited: true, base: passageText(before) } };
}

export function replaceAt<T>(values: readonly T[], index: number, count: number, inserted: readonly T[]): readonly T[] {
  return [...values.slice(0, index), ...inserted, ...values.slice(index + count)];
}
