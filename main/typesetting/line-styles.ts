import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import type { FontFamily } from "../../preload/stationery/stationery";
import { baselineOffsetMm, MM_PER_PT } from "../../preload/stationery/type-metrics";
import { typeSizes } from "../../preload/stationery/type-sizes";

/** How lines of one part are set; `aboveMm` and `belowMm` from the baseline, together the height of a line. */
export interface LineStyle {
  readonly sizePt: number;
  readonly aboveMm: number;
  readonly belowMm: number;
  /** Between the lines of a paragraph. */
  readonly leadingMm: number;
  /** Between paragraphs. */
  readonly spacingMm: number;
}

// A return line too long for its zone is set smaller and in two lines.
const RETURN_LINE_NARROW_PT = 6;
const LETTERHEAD_LINE_PER_SIZE = 1.2;

/** The line styles of all parts of a letter. */
export function lineStyles(sheet: LetterSheet) {
  const sizes = typeSizes(sheet.stationery);
  const returnLineMm = sheet.geometry.returnLine.height;
  const style = (sizePt: number, lineMm: number) => lineStyle(sheet.stationery.fontFamily, sizePt, lineMm);
  return {
    body: {
      ...style(sizes.bodyPt, sizes.fieldLineMm),
      leadingMm: sizes.bodyLineMm - sizes.fieldLineMm,
      spacingMm: sizes.blankLineMm,
    },
    field: style(sizes.bodyPt, sizes.fieldLineMm),
    subject: style(sizes.bodyPt, sizes.fieldLineMm),
    address: style(sizes.addressPt, sizes.fieldLineMm),
    information: style(sizes.informationPt, sizes.fieldLineMm),
    pageLine: style(sizes.pageLinePt, sizes.fieldLineMm),
    returnLine: style(sizes.returnLinePt, returnLineMm),
    returnLineNarrow: style(RETURN_LINE_NARROW_PT, returnLineMm / 2),
    letterhead: style(sizes.letterheadPt, sizes.letterheadPt * LETTERHEAD_LINE_PER_SIZE * MM_PER_PT),
  };
}

/** Lines of `lineMm` height without any space between them, as the fields have them. */
export function lineStyle(family: FontFamily, sizePt: number, lineMm: number): LineStyle {
  const aboveMm = baselineOffsetMm(family, sizePt, lineMm);
  return { sizePt, aboveMm, belowMm: lineMm - aboveMm, leadingMm: 0, spacingMm: 0 };
}
