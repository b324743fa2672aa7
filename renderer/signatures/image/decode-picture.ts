import { ExpectedError } from "../../../preload/contract/expected-error";
import { inkBounds, type Region, withAir } from "./ink-bounds";
import { type InkMap, inkMap } from "./ink-map";
import { readPictureHead } from "./picture-head";
import type { Pixels } from "./pixels";
import { AUTOMATIC_STRENGTH, withoutPaper } from "./without-paper";

/** Enough to find a signature on a photo of a whole sheet. */
const LOOK_PX = 1_000;
/** Enough to print it at 600 dots an inch. */
const READ_PX = 1_500;
const LARGEST_FILE = 15_000_000;

/**
 * The ink of a signature in a photo or scan. Decoding happens in this process, which may do nothing; orientation is as the
 * camera noted it. Throws ExpectedErrors picture.*.
 */
export async function readSignature(file: Blob): Promise<InkMap> {
  if (file.size > LARGEST_FILE) throw new ExpectedError("picture.tooLarge", { limit: LARGEST_FILE / 1e6 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  readPictureHead(bytes);
  // The note of the camera is heeded by default; older engines call that by another name.
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => {
    throw new ExpectedError("picture.damaged");
  });
  try {
    return inkOf(bitmap);
  } finally {
    bitmap.close();
  }
}

/** First finds where the signature is, then reads that place as finely as it is there. */
function inkOf(bitmap: ImageBitmap): InkMap {
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
  const small = drawn(bitmap, whole, LOOK_PX);
  const found = inkMap(small);
  const bounds = found === null ? null : inkBounds(withoutPaper(found, AUTOMATIC_STRENGTH));
  if (bounds === null) throw new ExpectedError("picture.noInk");
  const near = withAir(bounds, Math.round(Math.max(bounds.width, bounds.height) / 4), small);
  const scale = bitmap.width / small.width;
  const ink = inkMap(drawn(bitmap, scaled(near, scale), READ_PX));
  if (ink === null) throw new ExpectedError("picture.noInk");
  return ink;
}

function scaled({ x, y, width, height }: Region, by: number): Region {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** A part of a picture at its own size, or smaller so that it is `longest` pixels long. */
function drawn(bitmap: ImageBitmap, { x, y, width, height }: Region, longest: number): Pixels {
  const scale = Math.min(1, longest / Math.max(width, height));
  const [across, down] = [width, height].map((size) => Math.max(1, Math.round(size * scale))) as [number, number];
  const context = new OffscreenCanvas(across, down).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("There is no canvas");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, x, y, width, height, 0, 0, across, down);
  return context.getImageData(0, 0, across, down);
}
