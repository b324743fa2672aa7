import type { FontFamily, Stationery } from "../../../preload/stationery/stationery";
import { baselineOffsetMm, MM_PER_PT } from "../../../preload/stationery/type-metrics";
import { typeSizes } from "../../../preload/stationery/type-sizes";

// Word and LibreOffice set the baseline of a line of exact height at 80 % of that height, whatever the font.
const BASELINE_IN_EXACT_LINE = 0.8;
const LETTERHEAD_LINE_PER_SIZE = 1.2;
const NARROW_RETURN_LINE_PT = 6;

/** Lines of a paragraph in a DOCX. */
export interface LineBox {
  readonly sizePt: number;
  /** Exact height of a line, from baseline to baseline. */
  readonly lineMm: number;
  /** Height of the line in whose middle the sheet sees the first line. */
  readonly firstMm: number;
}

/**
 * How much lower a paragraph has to begin than the sheet says (mostly a negative amount), so that its first baseline
 * stands where it does in the other outputs.
 */
export function shiftAboveMm(family: FontFamily, { sizePt, lineMm, firstMm }: LineBox): number {
  return baselineOffsetMm(family, sizePt, firstMm) - BASELINE_IN_EXACT_LINE * lineMm;
}

/** The same at the end of a paragraph, after its last baseline. */
export function shiftBelowMm(family: FontFamily, { sizePt, lineMm, firstMm }: LineBox): number {
  return firstMm - baselineOffsetMm(family, sizePt, firstMm) - (1 - BASELINE_IN_EXACT_LINE) * lineMm;
}

/** The lines of all parts of a letter; `returnLineMm` is the height of the zone for the return line. */
export function lineBoxes(stationery: Stationery, returnLineMm: number) {
  const sizes = typeSizes(stationery);
  const box = (sizePt: number, lineMm: number): LineBox => ({ sizePt, lineMm, firstMm: lineMm });
  return {
    body: { sizePt: sizes.bodyPt, lineMm: sizes.bodyLineMm, firstMm: sizes.fieldLineMm },
    field: box(sizes.bodyPt, sizes.fieldLineMm),
    address: box(sizes.addressPt, sizes.fieldLineMm),
    information: box(sizes.informationPt, sizes.fieldLineMm),
    pageLine: box(sizes.pageLinePt, sizes.fieldLineMm),
    returnLine: box(sizes.returnLinePt, returnLineMm),
    narrowReturnLine: box(NARROW_RETURN_LINE_PT, returnLineMm / 2),
    letterhead: box(sizes.letterheadPt, sizes.letterheadPt * LETTERHEAD_LINE_PER_SIZE * MM_PER_PT),
  };
}
