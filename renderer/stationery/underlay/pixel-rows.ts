/** So few at once that a page in 600 dpi never stands in the memory twice. */
const ROWS_AT_ONCE = 512;

/** A pixel of white paper, as it stands in the memory of a canvas: opacity, blue, green, red. */
export const WHITE = 0xff_ff_ff_ff;

export interface PixelRows {
  /** A number for each pixel, red in its lowest byte, then green, blue and opacity. */
  readonly pixels: Uint32Array;
  readonly rows: number;
}

/** The pixels of a canvas from top to bottom, some rows at a time. */
export function* pixelRows(canvas: OffscreenCanvas): Generator<PixelRows> {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("There is no canvas");
  for (let top = 0; top < canvas.height; top += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, canvas.height - top);
    yield { pixels: new Uint32Array(context.getImageData(0, top, canvas.width, rows).data.buffer), rows };
  }
}

/** What is on a page, by its pixels. */
export function inkOf(canvas: OffscreenCanvas): "none" | "grey" | "colour" {
  let ink: "none" | "grey" = "none";
  for (const { pixels } of pixelRows(canvas)) {
    for (const pixel of pixels) {
      if (pixel === WHITE) continue;
      if ((pixel & 0xff_ff) !== ((pixel >>> 8) & 0xff_ff)) return "colour";
      ink = "grey";
    }
  }
  return ink;
}
