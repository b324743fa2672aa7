import type { PreviewPlace } from "../../contract/preview";
import type { LetterSheet } from "../../stationery/letter-sheet";
import { textBottom } from "../../stationery/sheet-geometry";
import { typeSizes } from "../../stationery/type-sizes";

// A name and what the person does.
const SIGNATORY_LINES = 2;

/** Whether a letter keeps to a number of pages. */
export interface PageFit {
  readonly pages: number;
  readonly fits: boolean;
  /** About how many lines of the text are too many; 0 where it fits. */
  readonly linesOver: number;
}

/** `places` are those of the finished pages (Preview), `pageCount` their number, `wanted` the pages it should keep to. */
export function pageFit(
  sheet: LetterSheet,
  places: readonly PreviewPlace[],
  pageCount: number,
  wanted: number,
): PageFit {
  if (pageCount <= wanted) return { pages: pageCount, fits: true, linesOver: 0 };
  const { geometry, stationery } = sheet;
  const { bodyLineMm } = typeSizes(stationery);
  const bottom = textBottom(geometry, 2);
  const top = geometry.following.textTop;
  const between = (pageCount - wanted - 1) * (bottom - top);
  const onLast = Math.max(0, lowest(sheet, places, pageCount) - top);
  const isFull = places.some(({ part, page }) => part === "passageEnd" && page > wanted) && !endsOn(places, wanted);
  const free = isFull ? 0 : Math.max(0, textBottom(geometry, wanted) - lowest(sheet, places, wanted));
  const lines = Math.ceil((between + onLast - free) / bodyLineMm);
  return { pages: pageCount, fits: false, linesOver: Math.max(1, lines) };
}

/** Whether no passage goes over the end of the page. */
function endsOn(places: readonly PreviewPlace[], page: number): boolean {
  const ends = new Map(places.filter(({ part }) => part === "passageEnd").map((place) => [place.id, place.page]));
  return !places.some((place) => place.part === "passage" && place.page <= page && (ends.get(place.id) ?? 0) > page);
}

/** The lowest line of the letter on a page, in millimetres from its top. */
function lowest(sheet: LetterSheet, places: readonly PreviewPlace[], page: number): number {
  const bottoms = places.filter((place) => place.page === page).map((place) => place.yMm + heightMm(sheet, place));
  return Math.max(0, ...bottoms);
}

/** Height of what stands at a place, as far as its lines are known. */
function heightMm(sheet: LetterSheet, { part }: PreviewPlace): number {
  const line = sheet.geometry.line;
  switch (part) {
    case "signatory":
      return SIGNATORY_LINES * line;
    case "enclosures":
      return ((sheet.enclosures?.lines.length ?? 0) + 1) * line;
    case "copies":
      return ((sheet.copies?.lines.length ?? 0) + 1) * line;
    // The end of a passage is its last baseline; so are the lines of a list.
    case "passageEnd":
    case "enclosuresLine":
    case "copiesLine":
      return line / 3;
    default:
      return line;
  }
}
