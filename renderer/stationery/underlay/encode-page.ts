import { ExpectedError } from "../../../preload/contract/expected-error";
import { UNDERLAY_DPI } from "./draw-page";
import { encodePng } from "./encode-png";

export interface EncodedPage {
  /** PNG, or JPEG where only that is small enough. */
  readonly bytes: Uint8Array;
  readonly dpi: number;
}

/** Every key press carries the picture through the typesetter, which takes some 5 ms a megabyte. */
const LIMIT_BYTES = 5_000_000;
const COARSER_DPI = 300;
const QUALITIES = [0.92, 0.75];
const MM_PER_INCH = 25.4;

/**
 * A drawn page as a picture of at most 5 MB: in 600 dpi, or in 300 where it is a photograph or as rich in detail as one.
 * Throws ExpectedError underlay.tooRich.
 */
export async function encodePage(canvas: OffscreenCanvas): Promise<EncodedPage> {
  const fine = await encodePng(canvas, UNDERLAY_DPI / MM_PER_INCH);
  if (fine.length <= LIMIT_BYTES) return { bytes: fine, dpi: UNDERLAY_DPI };
  const coarser = scaled(canvas, COARSER_DPI / UNDERLAY_DPI);
  const png = await encodePng(coarser, COARSER_DPI / MM_PER_INCH);
  if (png.length <= LIMIT_BYTES) return { bytes: png, dpi: COARSER_DPI };
  for (const quality of QUALITIES) {
    const jpeg = await coarser.convertToBlob({ type: "image/jpeg", quality });
    if (jpeg.size <= LIMIT_BYTES) return { bytes: new Uint8Array(await jpeg.arrayBuffer()), dpi: COARSER_DPI };
  }
  throw new ExpectedError("underlay.tooRich");
}

function scaled(canvas: OffscreenCanvas, factor: number): OffscreenCanvas {
  const small = new OffscreenCanvas(Math.round(canvas.width * factor), Math.round(canvas.height * factor));
  const context = small.getContext("2d", { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error("There is no canvas");
  context.imageSmoothingQuality = "high";
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}
