const MM_PER_INCH = 25.4;

/** Below it the edges of a logo look frayed on paper. */
export const LEAST_DPI = 200;

// 300 pixels on 38.1 mm are 200 dpi, and a hair less for those who count in binary.
const ROUNDING = 1e-6;

/** Whole pixels per inch of a picture at its printed width. */
export function pictureDpi(widthPx: number, widthMm: number): number {
  return Math.floor((widthPx / widthMm) * MM_PER_INCH + ROUNDING);
}
