import { inkBounds, withAir } from "./ink-bounds";
import { newPixels, type Pixels } from "./pixels";

const LEAST_AIR_PX = 2;

/** The part of a picture in which something can be seen, with a little air; null where there is nothing. */
export function cropToInk(pixels: Pixels): Pixels | null {
  const bounds = inkBounds(pixels);
  if (bounds === null) return null;
  const air = Math.max(LEAST_AIR_PX, Math.round(bounds.width / 100));
  const { x, y, width, height } = withAir(bounds, air, pixels);
  const cropped = newPixels(width, height);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * pixels.width + x) * 4;
    cropped.data.set(pixels.data.subarray(from, from + width * 4), row * width * 4);
  }
  return cropped;
}
