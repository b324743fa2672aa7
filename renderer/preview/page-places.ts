import type { PreviewPlace } from "../../preload/contract/preview";
import type { PagePart } from "../state/looked-part";

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

/** Lines of lists are reported by their baseline, and reach so far above it. */
const ABOVE_BASELINE_MM = 3.6;
/** The line of the closing; below it is the room for signatures. */
const CLOSING_MM = 7;
/** So near are places of one line or one column. */
const SAME_LINE_MM = 0.5;
const SAME_COLUMN_MM = 2;
const ADDRESS_PARTS = ["returnLine", "remark", "address"];

/** The part of the letter that stands at a place of a page; null above the first one. */
export function partAt(places: readonly PreviewPlace[], page: number, xMm: number, yMm: number): PreviewPlace | null {
  const isLeft = (place: PreviewPlace) => place.xMm <= xMm + SAME_COLUMN_MM;
  const information = places.find(({ part }) => part === "information");
  const isBeside = information !== undefined && isLeft(information);
  const found = places
    .filter(({ part }) => part !== "passageEnd" && !(isBeside && ADDRESS_PARTS.includes(part)))
    .filter((place) => place.page < page || (place.page === page && topMm(place) <= yMm && isLeft(place)))
    .reduce<PreviewPlace | null>((best, place) => (best === null || comesAfter(place, best) ? place : best), null);
  if (found?.part !== "closing" || found.page !== page || yMm < found.yMm + CLOSING_MM) return found;
  const signatories = places.filter((place) => place.part === "signatory" && place.page === page && isLeft(place));
  return signatories.reduce((best, place) => (isInRow(place, best) ? place : best), signatories[0] ?? found);
}

function topMm({ part, yMm }: PreviewPlace): number {
  return yMm - (part === "enclosuresLine" || part === "copiesLine" ? ABOVE_BASELINE_MM : ABOVE_MM);
}

/** Of two in one line, the right one comes after the other. */
function comesAfter(a: PreviewPlace, b: PreviewPlace): boolean {
  if (a.page !== b.page) return a.page > b.page;
  const downMm = topMm(a) - topMm(b);
  return Math.abs(downMm) < SAME_LINE_MM ? a.xMm >= b.xMm : downMm > 0;
}

function isInRow(a: PreviewPlace, b: PreviewPlace): boolean {
  return Math.abs(a.yMm - b.yMm) < SAME_LINE_MM && a.xMm > b.xMm;
}

/** What stands nearby where a part has no words on the page yet. */
const NEARBY: Readonly<Record<string, readonly string[]>> = {
  informationLine: ["information", "reference"],
  remark: ["address", "returnLine"],
  address: ["returnLine"],
  salutation: ["subject"],
  subject: ["salutation"],
  signatory: ["closing"],
  enclosuresLine: ["enclosures", "closing"],
  copiesLine: ["copies", "enclosures", "closing"],
};
/** The names under which found words are told. */
const OTHER_NAMES: Readonly<Record<string, string>> = { enclosure: "enclosuresLine", copy: "copiesLine" };

/** Where a part of the page stands, or what is nearest to where it will; the top of the first page where that has nothing. */
export function placeOfPart(
  places: readonly PreviewPlace[],
  { part, id }: PagePart,
): Pick<PreviewPlace, "page" | "yMm"> {
  const name = OTHER_NAMES[part] ?? part;
  const named = places.find((place) => place.part === name && place.id === id);
  const near = (NEARBY[name] ?? []).map((one) => places.find((place) => place.part === one));
  return named ?? near.find((one) => one !== undefined) ?? { page: 1, yMm: 0 };
}
