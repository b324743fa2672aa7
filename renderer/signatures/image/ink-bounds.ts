import type { Pixels } from "./pixels";

/** A part of a picture in pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SEEN = 32;

/** The smallest part in which everything lies that can be seen; null where there is nothing. */
export function inkBounds({ width, height, data }: Pixels): Region | null {
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
  return right < 0 ? null : { x: left, y: top, width: right + 1 - left, height: bottom + 1 - top };
}

/** A part with some air on all sides, as far as the picture goes. */
export function withAir(region: Region, air: number, { width, height }: Pick<Pixels, "width" | "height">): Region {
  const x = Math.max(0, region.x - air);
  const y = Math.max(0, region.y - air);
  return {
    x,
    y,
    width: Math.min(width, region.x + region.width + air) - x,
    height: Math.min(height, region.y + region.height + air) - y,
  };
}
