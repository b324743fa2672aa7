const MM_PER_INCH = 25.4;

/** Below it the edges of a logo look frayed on paper. */
export const LEAST_DPI = 200;

/** Pixels per inch of a picture at its printed width. */
export function pictureDpi(widthPx: number, widthMm: number): number {
  return (widthPx / widthMm) * MM_PER_INCH;
}
