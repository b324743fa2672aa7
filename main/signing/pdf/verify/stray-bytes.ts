import type { PdfHistory } from "./pdf-history";

const OBJECT = /(?<![\d.])(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-z])/gu;
const START = /startxref[\0\t\n\f\r ]+(\d{1,10})/gu;

/**
 * Whether behind an offset there is something that no cross-reference leads to: an object beside those that count, a section
 * that the newest does not know, or bytes behind the end. Programs that mend broken files would show it.
 */
export function hasStrayBytes({ bytes, revisions, end }: PdfHistory, from: number): boolean {
  if (/[^\0\t\n\f\r ]/u.test(bytes.toString("latin1", Math.max(end, from)))) return true;
  const text = bytes.toString("latin1", from);
  const known = new Set(revisions.map(({ start }) => start));
  for (const [, start] of text.matchAll(START)) if (!known.has(Number(start))) return true;
  for (const { changes } of revisions) {
    for (const place of changes.values()) if (place.kind === "offset") known.add(place.offset);
  }
  for (const { index } of text.matchAll(OBJECT)) if (!known.has(from + index)) return true;
  return false;
}
