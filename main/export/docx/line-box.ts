import { LINE_MM } from "../../../preload/stationery/din-5008";
import type { FontFamily } from "../../../preload/stationery/stationery";
import { baselineOffsetMm } from "../../../preload/stationery/type-metrics";

// Word and LibreOffice set the baseline of a line of exact height at 80 % of that height, whatever the font.
const BASELINE_IN_EXACT_LINE = 0.8;

/** A line of text in a DOCX: its size and its exact height. */
export interface LineBox {
  readonly sizePt: number;
  readonly lineMm: number;
}

/**
 * How much lower a paragraph has to begin than the sheet says (mostly a negative amount), so that its first baseline
 * stands where it belongs: in the middle of a line of the fields, as in the other outputs.
 */
export function shiftAboveMm(family: FontFamily, { sizePt, lineMm }: LineBox): number {
  return baselineOffsetMm(family, sizePt, LINE_MM) - BASELINE_IN_EXACT_LINE * lineMm;
}

/** The same at the end of a paragraph, after its last baseline. */
export function shiftBelowMm(family: FontFamily, { sizePt, lineMm }: LineBox): number {
  return LINE_MM - baselineOffsetMm(family, sizePt, LINE_MM) - (1 - BASELINE_IN_EXACT_LINE) * lineMm;
}
