import type { InkMap } from "./ink-map";
import { newPixels, type Pixels } from "./pixels";
import { withoutSpecks } from "./without-specks";

/** Where the slider stands when the picture alone decides. */
export const AUTOMATIC_STRENGTH = 50;

/** The ink alone, on nothing: paper is transparent, edges are smooth. `strength` is how much counts as paper, 0 to 100. */
export function withoutPaper(ink: InkMap, strength: number): Pixels {
  const { width, height, amounts, full, colour } = ink;
  const threshold = thresholdAt(ink, strength);
  const clear = threshold * 0.7;
  const solid = Math.max(threshold * 1.15, threshold + (full - threshold) * 0.35);
  const opacities = new Uint8ClampedArray(amounts.length);
  for (let index = 0; index < amounts.length; index++)
    opacities[index] = smooth(((amounts[index] ?? 0) - clear) / (solid - clear)) * 255;
  const clean = withoutSpecks(opacities, width, height);
  const pixels = newPixels(width, height);
  for (let index = 0; index < clean.length; index++) {
    // Nothing is left of the paper in pixels that can't be seen.
    if (clean[index] === 0) continue;
    pixels.data.set(colour, index * 4);
    pixels.data[index * 4 + 3] = clean[index] ?? 0;
  }
  return pixels;
}

function thresholdAt({ threshold, full }: InkMap, strength: number): number {
  const by = (strength - AUTOMATIC_STRENGTH) / AUTOMATIC_STRENGTH;
  return by <= 0 ? threshold * (1 + by * 0.75) : threshold + (Math.max(full, threshold) - threshold) * by * 0.9;
}

function smooth(value: number): number {
  const share = Math.min(1, Math.max(0, value));
  return share * share * (3 - 2 * share);
}
