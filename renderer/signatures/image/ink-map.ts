import { type PaperLight, paperLight } from "./paper-light";
import type { Pixels } from "./pixels";

/** Where ink is on a photo of a signature, whatever paper it is on and however the light falls. */
export interface InkMap {
  readonly width: number;
  readonly height: number;
  /** How much darker than its paper each pixel is, 0 to 255. */
  readonly amounts: Uint8Array;
  /** The amount from which on a pixel is ink. */
  readonly threshold: number;
  /** The amount that full strokes have. */
  readonly full: number;
  /** Red, green and blue of the ink as on white paper. */
  readonly colour: readonly [number, number, number];
}

/** Less than this between ink and paper is no signature. */
const LEAST_CONTRAST = 48;
const DARK_ENOUGH = 96;

/** Finds the ink of a picture; null where there is none. */
export function inkMap(source: Pixels): InkMap | null {
  const { width, height } = source;
  const pixels = onWhite(source);
  const light = paperLight(pixels);
  const amounts = softened(rawAmounts(pixels, light), width, height);
  const counts = new Uint32Array(256);
  for (const amount of amounts) counts[amount] = (counts[amount] ?? 0) + 1;
  const threshold = Math.max(separation(counts), noiseEnd(counts, amounts.length));
  const full = meanAbove(counts, threshold);
  if (full === null || full < LEAST_CONTRAST) return null;
  return { width, height, amounts, threshold, full, colour: inkColour(pixels, amounts, (threshold + full) / 2, light) };
}

function onWhite({ width, height, data }: Pixels): Pixels {
  const opaque = new Uint8ClampedArray(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const opacity = (data[at + 3] ?? 255) / 255;
    for (let channel = 0; channel < 3; channel++)
      opaque[at + channel] = (data[at + channel] ?? 0) * opacity + 255 * (1 - opacity);
    opaque[at + 3] = 255;
  }
  return { width, height, data: opaque };
}

/** Coloured ink is as bright as its paper in its own colour, and dark in another one. */
function rawAmounts({ width, height, data }: Pixels, light: PaperLight): Uint8Array {
  const amounts = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const paper = light(y);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const red = 1 - (data[at] ?? 0) / (paper[x * 3] ?? 255);
      const green = 1 - (data[at + 1] ?? 0) / (paper[x * 3 + 1] ?? 255);
      const blue = 1 - (data[at + 2] ?? 0) / (paper[x * 3 + 2] ?? 255);
      amounts[y * width + x] = Math.round(Math.max(0, red, green, blue) * 255);
    }
  }
  return amounts;
}

/** The grain of a sensor averages out over three by three pixels. */
function softened(amounts: Uint8Array, width: number, height: number): Uint8Array {
  const soft = new Uint8Array(amounts.length);
  for (let y = 0; y < height; y++) {
    const rows = [Math.max(0, y - 1) * width, y * width, Math.min(height - 1, y + 1) * width] as const;
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - 1), Math.min(width - 1, x + 1)];
      const across = (row: number) =>
        (amounts[row + left] ?? 0) + 2 * (amounts[row + x] ?? 0) + (amounts[row + right] ?? 0);
      soft[y * width + x] = (across(rows[0]) + 2 * across(rows[1]) + across(rows[2]) + 8) >> 4;
    }
  }
  return soft;
}

/** The amount that parts paper and ink best: the greatest variance between the two (Otsu, 1979). */
function separation(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sumAll = counts.reduce((sum, count, amount) => sum + count * amount, 0);
  let [best, bestAt, below, sumBelow] = [-1, 128, 0, 0];
  for (let amount = 0; amount < 255; amount++) {
    below += counts[amount] ?? 0;
    sumBelow += (counts[amount] ?? 0) * amount;
    if (below === 0 || below === total) continue;
    const difference = sumBelow / below - (sumAll - sumBelow) / (total - below);
    const variance = below * (total - below) * difference * difference;
    if (variance <= best) continue;
    best = variance;
    bestAt = amount;
  }
  return bestAt + 1;
}

/** Paper has grain: what lies within six deviations of it is no ink. */
function noiseEnd(counts: Uint32Array, total: number): number {
  const quantile = (share: number) => {
    let seen = 0;
    return counts.findIndex((count) => {
      seen += count;
      return seen >= total * share;
    });
  };
  const middle = quantile(0.5);
  const deviation = Math.max(2, quantile(0.84) - middle);
  // A drawing that covers a third of its picture has no such tail.
  return Math.min(96, middle + 6 * deviation);
}

function meanAbove(counts: Uint32Array, threshold: number): number | null {
  let [count, sum] = [0, 0];
  for (let amount = Math.ceil(threshold); amount < 256; amount++) {
    count += counts[amount] ?? 0;
    sum += (counts[amount] ?? 0) * amount;
  }
  return count === 0 ? null : sum / count;
}

/** The mean of what is surely ink, in white light, and dark enough to be read in print. */
function inkColour(
  { width, height, data }: Pixels,
  amounts: Uint8Array,
  from: number,
  light: PaperLight,
): InkMap["colour"] {
  const sums = [0, 0, 0];
  let count = 0;
  for (let y = 0; y < height; y++) {
    const paper = light(y);
    for (let x = 0; x < width; x++) {
      if ((amounts[y * width + x] ?? 0) < from) continue;
      for (const channel of [0, 1, 2] as const)
        sums[channel] =
          (sums[channel] ?? 0) + ((data[(y * width + x) * 4 + channel] ?? 0) / (paper[x * 3 + channel] ?? 255)) * 255;
      count += 1;
    }
  }
  const [red = 0, green = 0, blue = 0] = sums.map((sum) => Math.min(255, sum / Math.max(1, count)));
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  const share = brightness > DARK_ENOUGH ? DARK_ENOUGH / brightness : 1;
  return [Math.round(red * share), Math.round(green * share), Math.round(blue * share)];
}
