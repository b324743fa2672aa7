import { type MadeSignature, SIGNATURE_LIMIT_BYTES } from "../../../preload/contract/kept-signatures";
import type { Pixels } from "./pixels";

/** 25 mm, the highest a signature is printed, at 600 dots an inch. */
export const HIGHEST_PX = 590;
export const WIDEST_PX = 2_400;

/** A picture as a PNG without anything but its pixels, no larger than print needs. */
export async function makeSignature(pixels: Pixels): Promise<MadeSignature> {
  const canvas = new OffscreenCanvas(pixels.width, pixels.height);
  const data = new ImageData(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height);
  contextOf(canvas).putImageData(data, 0, 0);
  return encoded(canvas, Math.min(1, HIGHEST_PX / pixels.height, WIDEST_PX / pixels.width));
}

/** The PNG of a canvas, smaller by `scale`, and smaller still until it is no larger than a signature may be. */
export async function encoded(canvas: OffscreenCanvas, scale = 1): Promise<MadeSignature> {
  const [width, height] = [canvas.width, canvas.height].map((size) => Math.max(1, Math.round(size * scale))) as [
    number,
    number,
  ];
  const sized = scale === 1 ? canvas : new OffscreenCanvas(width, height);
  if (sized !== canvas) {
    const context = contextOf(sized);
    context.imageSmoothingQuality = "high";
    context.drawImage(canvas, 0, 0, width, height);
  }
  const png = new Uint8Array(await (await sized.convertToBlob({ type: "image/png" })).arrayBuffer());
  return png.length > SIGNATURE_LIMIT_BYTES ? encoded(canvas, scale * 0.8) : { png, width, height };
}

export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("There is no canvas");
  return context;
}
