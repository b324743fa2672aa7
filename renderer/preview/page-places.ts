import type { PreviewPlace } from "../../preload/contract/preview";

/** A stretch of a page in millimetres from its left and top edges. */
export interface PageMark {
  readonly topMm: number;
  readonly bottomMm: number;
}

/** Room that letters take above and below the baseline of their line. */
const ABOVE_MM = 0.8;
const BELOW_MM = 1.6;
/** Where the text of a page begins and ends when a passage runs over its edge: DIN 5008 leaves at least this much. */
const FIRST_LINE_MM = 32;
const LAST_LINE_MM = 272;

/** Where a passage stands on a page; null where it has no line there. */
export function markOnPage(places: readonly PreviewPlace[], passage: string | null, page: number): PageMark | null {
  if (passage === null) return null;
  const start = places.find(({ part, id }) => part === "passage" && id === passage);
  const end = places.find(({ part, id }) => part === "passageEnd" && id === passage);
  if (start === undefined || end === undefined || page < start.page || page > end.page) return null;
  return {
    topMm: page === start.page ? start.yMm - ABOVE_MM : FIRST_LINE_MM,
    bottomMm: page === end.page ? end.yMm + BELOW_MM : LAST_LINE_MM,
  };
}

/** The part of the letter that stands at a height of a page; null above the first one. */
export function partAt(places: readonly PreviewPlace[], page: number, yMm: number): PreviewPlace | null {
  const starts = places.filter(({ part }) => part !== "passageEnd");
  const before = starts.filter((place) => place.page < page || (place.page === page && place.yMm - ABOVE_MM <= yMm));
  return before.reduce<PreviewPlace | null>(
    (best, place) => (best === null || comesAfter(place, best) ? place : best),
    null,
  );
}

function comesAfter(a: PreviewPlace, b: PreviewPlace): boolean {
  return a.page > b.page || (a.page === b.page && a.yMm >= b.yMm);
}
