import { describe, expect, it } from "vitest";
import { cropToInk } from "../../../renderer/signatures/image/crop-to-ink";
import { inkMap } from "../../../renderer/signatures/image/ink-map";
import { newPixels, type Pixels } from "../../../renderer/signatures/image/pixels";
import { quarterTurned } from "../../../renderer/signatures/image/quarter-turned";
import { AUTOMATIC_STRENGTH, withoutPaper } from "../../../renderer/signatures/image/without-paper";
import { aPhoto, type PhotoOptions } from "./made-photo";

function inkOf(photo: Pixels, strength = AUTOMATIC_STRENGTH): Pixels {
  const ink = inkMap(photo);
  if (ink === null) throw new Error("No ink was found");
  return withoutPaper(ink, strength);
}

/** Shares of ink that is opaque and of paper that is gone. */
function judged(options: PhotoOptions) {
  const { photo, isInk, isPaper } = aPhoto(options);
  const { data, width, height } = inkOf(photo);
  const count = { ink: 0, kept: 0, paper: 0, gone: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const opacity = data[(y * width + x) * 4 + 3] ?? 0;
      if (isInk(x, y)) count.ink += 1;
      if (isInk(x, y) && opacity > 200) count.kept += 1;
      if (isPaper(x, y)) count.paper += 1;
      if (isPaper(x, y) && opacity === 0) count.gone += 1;
    }
  }
  return { kept: count.kept / count.ink, gone: count.gone / count.paper };
}

const shadow = (x: number, y: number) => 1 - 0.55 / (1 + Math.exp(-(x + y - 260) / 12));

describe("the paper of a photo", () => {
  const photos: Readonly<Record<string, PhotoOptions>> = {
    "a scan on white paper": {},
    "light from one side": { light: (x) => 1 - (0.65 * x) / 400 },
    "a shadow across the signature": { light: shadow },
    "grain of a dark room": { grain: 22, light: () => 0.6 },
    "yellow paper": { paper: [250, 222, 120] },
    "pencil, faint": { ink: [150, 150, 152] },
    "blue ink in a shadow on grey recycling paper with grain": { paper: [196, 190, 178], light: shadow, grain: 8 },
    "a signature of few strokes on a large sheet": { width: 1_600, height: 1_100 },
  };
  for (const [name, options] of Object.entries(photos)) {
    it(`goes and the ink stays: ${name}`, () => {
      const { kept, gone } = judged(options);
      expect(kept).toBeGreaterThan(0.97);
      expect(gone).toBeGreaterThan(0.999);
    });
  }

  it("leaves edges that are neither opaque nor clear, and nothing of its own colour in them", () => {
    const { data } = inkOf(aPhoto({ paper: [250, 222, 120] }).photo);
    const edges = new Set<string>();
    let soft = 0;
    for (let at = 0; at < data.length; at += 4) {
      const opacity = data[at + 3] ?? 0;
      if (opacity > 0 && opacity < 255) soft += 1;
      if (opacity > 0) edges.add(data.slice(at, at + 3).join(" "));
      else expect(data[at]).toBe(0);
    }
    expect(soft).toBeGreaterThan(300);
    expect(edges.size).toBe(1);
  });

  it("leaves blue ink blue and makes faint ink dark enough for print", () => {
    const colour = (options: PhotoOptions) => inkMap(aPhoto(options).photo)?.colour ?? [0, 0, 0];
    const [red, , blue] = colour({});
    expect(blue - red).toBeGreaterThan(60);
    expect(Math.max(...colour({ ink: [150, 150, 152] }))).toBeLessThan(110);
  });

  it("is all there is on an empty sheet, with grain and in a shadow", () => {
    for (const options of [{}, { grain: 12 }, { light: shadow }, { grain: 12, light: shadow }])
      expect(inkMap(aPhoto({ ...options, ink: null }).photo)).toBeNull();
  });

  it("goes the more the further the slider stands to the right", () => {
    const { photo } = aPhoto({ grain: 10 });
    const sums = [0, 25, 50, 75, 100].map((strength) => {
      const { data } = inkOf(photo, strength);
      return data.reduce((sum, value, at) => (at % 4 === 3 ? sum + value : sum), 0);
    });
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(new Set(sums).size).toBe(5);
  });

  it("is not looked for where a picture is transparent already", () => {
    const { photo, isPaper } = aPhoto();
    const data = photo.data.map((value, at) => {
      const pixel = Math.floor(at / 4);
      return at % 4 === 3 && isPaper(pixel % 400, Math.floor(pixel / 400)) ? 0 : value;
    });
    const { width, height } = cropToInk(inkOf({ ...photo, data })) ?? newPixels(0, 0);
    expect([width > 230, width < 260, height < 110]).toEqual([true, true, true]);
  });
});

describe("a picture", () => {
  it("is cropped to its ink, dust left aside", () => {
    const { photo } = aPhoto();
    // A grain of dust in a corner.
    photo.data.set([20, 20, 20], (5 * 400 + 5) * 4);
    const { width, height } = cropToInk(inkOf(photo)) ?? newPixels(0, 0);
    expect(width).toBeGreaterThan(240);
    expect(width).toBeLessThan(258);
    expect(height).toBeGreaterThan(84);
    expect(height).toBeLessThan(98);
    expect(cropToInk(newPixels(30, 30))).toBeNull();
  });

  it("is turned clockwise by quarters", () => {
    const data = new Uint8ClampedArray([1, 0, 0, 255, 2, 0, 0, 255]);
    const reds = (pixels: Pixels) => [pixels.width, pixels.height, ...pixels.data.filter((_, at) => at % 4 === 0)];
    const picture = { width: 2, height: 1, data };
    expect(reds(quarterTurned(picture, 1))).toEqual([1, 2, 1, 2]);
    expect(reds(quarterTurned(picture, 2))).toEqual([2, 1, 2, 1]);
    expect(reds(quarterTurned(picture, -1))).toEqual([1, 2, 2, 1]);
    expect(quarterTurned(picture, 4)).toBe(picture);
  });
});
