import type { FontFamily } from "./stationery";

/** Ascent and descent of a font as parts of its size, both positive (table hhea of the fonts that travel with the app). */
export interface TypeMetrics {
  readonly ascent: number;
  readonly descent: number;
}

export const TYPE_METRICS: Readonly<Record<FontFamily, TypeMetrics>> = {
  Arial: { ascent: 0.9053, descent: 0.2119 },
  "Times New Roman": { ascent: 0.8911, descent: 0.2163 },
  Calibri: { ascent: 0.9521, descent: 0.2686 },
};

export const MM_PER_PT = 25.4 / 72;

/**
 * Distance from the top of a line to its baseline, in millimetres: the font's height is centred in the line, as
 * typewriters and CSS have it. Heights in finished files are measured at the baseline, so this is the stated offset.
 */
export function baselineOffsetMm(family: FontFamily, fontSizePt: number, lineHeightMm: number): number {
  const { ascent, descent } = TYPE_METRICS[family];
  const sizeMm = fontSizePt * MM_PER_PT;
  return (lineHeightMm - (ascent + descent) * sizeMm) / 2 + ascent * sizeMm;
}
