import { newPixels, type Pixels } from "./pixels";

const SEEN = 32;
const LEAST_AIR_PX = 2;

/** The part of a picture in which something can be seen, with a little air; null where there is nothing. */
export function cropToInk({ width, height, data }: Pixels): Pixels | null {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < SEEN) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return null;
  const air = Math.max(LEAST_AIR_PX, Math.round((right - left) / 100));
  const [startX, startY] = [Math.max(0, left - air), Math.max(0, top - air)];
  const [endX, endY] = [Math.min(width, right + 1 + air), Math.min(height, bottom + 1 + air)];
  const cropped = newPixels(endX - startX, endY - startY);
  for (let y = startY; y < endY; y++)
    cropped.data.set(data.subarray((y * width + startX) * 4, (y * width + endX) * 4), (y - startY) * cropped.width * 4);
  return cropped;
}
