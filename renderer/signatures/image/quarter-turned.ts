import { newPixels, type Pixels } from "./pixels";

/** A picture turned clockwise by some quarters of a full turn; `turns` may be any whole number. */
export function quarterTurned(pixels: Pixels, turns: number): Pixels {
  const quarters = ((turns % 4) + 4) % 4;
  return quarters === 0 ? pixels : quarterTurned(turnedOnce(pixels), quarters - 1);
}

function turnedOnce({ width, height, data }: Pixels): Pixels {
  const turned = newPixels(height, width);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      turned.data.set(data.subarray(from, from + 4), (x * height + (height - 1 - y)) * 4);
    }
  }
  return turned;
}
