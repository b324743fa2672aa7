import type { Pixels } from "../../../renderer/signatures/image/pixels";

export interface MadePhoto {
  readonly photo: Pixels;
  /** Whether a pixel lies in the middle of a stroke. */
  readonly isInk: (x: number, y: number) => boolean;
  /** Whether a pixel lies well away from every stroke. */
  readonly isPaper: (x: number, y: number) => boolean;
}

type Colour = readonly [number, number, number];

export interface PhotoOptions {
  readonly width?: number;
  readonly height?: number;
  readonly paper?: Colour;
  /** Null for a photo of bare paper. */
  readonly ink?: Colour | null;
  /** Share of the light that reaches a place, 0 to 1. */
  readonly light?: (x: number, y: number) => number;
  /** Largest difference that grain makes, in 255 steps. */
  readonly grain?: number;
}

const HALF_STROKE = 3;

/** A photo of a wave drawn across paper. */
export function aPhoto(options: PhotoOptions = {}): MadePhoto {
  const { width = 400, height = 200, paper = [245, 244, 240], ink = [25, 35, 130] } = options;
  const { light = () => 1, grain = 0 } = options;
  const random = seeded(7);
  const data = new Uint8ClampedArray(width * height * 4);
  const away = (x: number, y: number) => {
    const inside = x > width * 0.2 && x < width * 0.8;
    const slope = (Math.cos(x / 20) * height * 0.2) / 20;
    const middle = height / 2 + Math.sin(x / 20) * height * 0.2;
    return inside && ink !== null ? Math.abs(y - middle) / Math.hypot(1, slope) : 1_000;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const share = ink === null ? 0 : Math.min(1, Math.max(0, HALF_STROKE + 0.5 - away(x, y)));
      const noise = (random() - 0.5) * 2 * grain;
      const at = (y * width + x) * 4;
      for (const channel of [0, 1, 2] as const) {
        const bare = paper[channel] * (1 - share) + (ink?.[channel] ?? 0) * share;
        data[at + channel] = bare * light(x, y) + noise;
      }
      data[at + 3] = 255;
    }
  }
  const isNearEnd = (x: number) => Math.abs(x - width * 0.2) < 8 || Math.abs(x - width * 0.8) < 8;
  return {
    photo: { width, height, data },
    isInk: (x, y) => away(x, y) < HALF_STROKE - 1.5 && !isNearEnd(x),
    isPaper: (x, y) => away(x, y) > HALF_STROKE + 4 && !isNearEnd(x),
  };
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
