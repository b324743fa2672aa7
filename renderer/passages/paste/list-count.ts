import { listMark } from "./list-marks";

/** How a numbered list of a page counts. */
export interface ListCount {
  /** The number of the next item. */
  readonly next: number;
  readonly step: 1 | -1;
  /** "1", "a", "A", "i" or "I". */
  readonly type: string;
}

export const USUAL_COUNT: ListCount = { next: 1, step: 1, type: "1" };

/** The count of a list by the attributes of its element. Nobody knows yet how far one without a start counts down. */
export function countOf({ start, type, reversed }: Readonly<Record<string, string>>): ListCount {
  const first = numberOf(start);
  return { next: first ?? 1, step: reversed === undefined || first === null ? 1 : -1, type: type ?? "1" };
}

/** The mark of the next item, which may say its own number, and the count behind it. */
export function nextMark(count: ListCount, value: string | undefined): readonly [string, ListCount] {
  const number = numberOf(value) ?? count.next;
  return [listMark(number, count.type), { ...count, next: number + count.step }];
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,9}\s*$/u.test(text) ? Number(text) : null;
}
