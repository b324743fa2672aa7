import type { PreviewPlace } from "../contract/preview";
import type { Form, ZoneMm } from "../stationery/din-5008";
import type { LetterSheet } from "../stationery/letter-sheet";
import { printedZones, textBottom } from "../stationery/sheet-geometry";
import { baselineOffsetMm, MM_PER_PT } from "../stationery/type-metrics";
import { typeSizes } from "../stationery/type-sizes";

/** Something on the first page that may show in a window. "text" is what stands below the address field. */
export interface PrintedPart {
  readonly part: "address" | "remark" | "returnLine" | "information" | "letterhead" | "text";
  /** Where it is written in the app, as checks name places. */
  readonly place: string;
  /** What is printed, not the zone that is kept for it; millimetres from the page's left and upper edges. */
  readonly zone: ZoneMm;
}

/** What the envelope has to know of the first page of a letter. */
export interface PrintedSheet {
  readonly form: Form;
  readonly parts: readonly PrintedPart[];
}

// How far letters of the fonts that travel with the app reach above and below their baseline, as parts of the size: the
// tallest without an accent and the deepest.
const INK_ABOVE = 0.75;
const INK_BELOW = 0.22;

/** What stands where on the first page; `places` are those of its typesetting. */
export function printedSheet(sheet: LetterSheet, places: readonly PreviewPlace[]): PrintedSheet {
  const first = places.filter(({ page }) => page === 1);
  const parts = [...fieldParts(sheet, first), ...letterheadParts(sheet), ...textParts(sheet, first)];
  return { form: sheet.geometry.form, parts };
}

function fieldParts(sheet: LetterSheet, places: readonly PreviewPlace[]): readonly PrintedPart[] {
  const sizes = typeSizes(sheet.stationery);
  const part = (name: "address" | "remark" | "returnLine" | "information", place: string, sizePt: number) => {
    const found = places.find((one) => one.part === name);
    if (found?.widthMm === undefined || found.heightMm === undefined) return [];
    const { xMm: x, yMm: y, widthMm: width, heightMm: height } = found;
    const lineMm = name === "returnLine" ? height : sizes.fieldLineMm;
    return [{ part: name, place, zone: inked(sheet, { x, y, width, height }, sizePt, lineMm) }];
  };
  return [
    ...part("address", "recipient", sizes.addressPt),
    ...part("remark", "recipient", sizes.addressPt),
    ...part("returnLine", "sender", sizes.returnLinePt),
    ...part("information", "sender", sizes.informationPt),
  ];
}

/** Lines from the top of the tallest letter of the first to the bottom of the deepest of the last. */
function inked({ stationery }: LetterSheet, lines: ZoneMm, sizePt: number, lineMm: number): ZoneMm {
  const above = baselineOffsetMm(stationery.fontFamily, sizePt, lineMm);
  const sizeMm = sizePt * MM_PER_PT;
  const top = above - INK_ABOVE * sizeMm;
  const bottom = lineMm - above - INK_BELOW * sizeMm;
  return { ...lines, y: lines.y + top, height: lines.height - top - bottom };
}

/** What the paper carries beside the letter, printed by us or by a print shop; a picture of a whole page tells nothing. */
function letterheadParts({ paper, letterhead, geometry, stationery }: LetterSheet): readonly PrintedPart[] {
  const { sheet } = geometry;
  const zones = [
    ...paper.first.pictures.map(({ zone }) => zone).filter(({ height }) => height < sheet.height),
    ...(paper.claim.text === "" ? [] : [paper.claim.zone]),
    ...(letterhead === "" ? [] : [geometry.letterhead]),
    ...printedZones(stationery, geometry, 1),
  ];
  return zones.map((zone) => ({ part: "letterhead", place: "sender", zone }));
}

const TEXT_PLACES: Readonly<Record<string, (id: string) => string>> = {
  reference: () => "sender",
  subject: () => "subject",
  salutation: () => "salutation",
  passage: (id) => `passages.${id}`,
  closing: () => "closing",
};

/** The parts below the address field, each down to where the next one begins. */
function textParts(sheet: LetterSheet, places: readonly PreviewPlace[]): readonly PrintedPart[] {
  const { geometry, stationery } = sheet;
  const { bodyPt, fieldLineMm } = typeSizes(stationery);
  const starts = places.filter(({ part }) => TEXT_PLACES[part] !== undefined).sort((a, b) => a.yMm - b.yMm);
  return starts.map(({ part, id, xMm: x, yMm: y }, index) => {
    const end = Math.max(starts[index + 1]?.yMm ?? textBottom(geometry, 1), y + fieldLineMm);
    const lines = { x, y, width: geometry.textWidth, height: end - y };
    return {
      part: "text",
      place: TEXT_PLACES[part]?.(id) ?? part,
      zone: inked(sheet, lines, bodyPt, fieldLineMm),
    };
  });
}
