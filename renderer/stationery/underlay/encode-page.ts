import { ExpectedError } from "../../../preload/contract/expected-error";
import { UNDERLAY_DPI } from "./draw-page";

export interface EncodedPage {
  /** PNG, or JPEG where only that is small enough. */
  readonly bytes: Uint8Array;
  readonly dpi: number;
}

// Every key press carries the picture through the typesetter: 5 MB of it take some 20 ms.
const LIMIT_BYTES = 5_000_000;
const WAYS = [
  { dpi: UNDERLAY_DPI, type: "image/png" },
  { dpi: 300, type: "image/png" },
  { dpi: 300, type: "image/jpeg", quality: 0.92 },
  { dpi: 300, type: "image/jpeg", quality: 0.75 },
] as const;

/** A drawn page as a picture of at most 5 MB, as fine as fits into it. Throws ExpectedError underlay.tooRich. */
export async function encodePage(canvas: OffscreenCanvas): Promise<EncodedPage> {
  for (const { dpi, ...format } of WAYS) {
    const blob = await scaled(canvas, dpi / UNDERLAY_DPI).convertToBlob(format);
    if (blob.size <= LIMIT_BYTES) return { bytes: new Uint8Array(await blob.arrayBuffer()), dpi };
  }
  throw new ExpectedError("underlay.tooRich");
}

function scaled(canvas: OffscreenCanvas, factor: number): OffscreenCanvas {
  if (factor === 1) return canvas;
  const small = new OffscreenCanvas(Math.round(canvas.width * factor), Math.round(canvas.height * factor));
  const context = small.getContext("2d", { alpha: false });
  if (context === null) throw new Error("There is no canvas");
  context.imageSmoothingQuality = "high";
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}
