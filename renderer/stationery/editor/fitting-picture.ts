import { ExpectedError } from "../../../preload/contract/expected-error";
import { type PictureHead, readPictureHead } from "../../signatures/image/picture-head";

const JPEG_QUALITY = 0.92;

/**
 * A picture for a letterhead: as it is, or made smaller where it is longer than `longestPx`, or turned as the camera noted it.
 * What is no picture that can be read comes back as it is, for the one who judges it. Throws ExpectedError stationery.pictureDamaged.
 */
export async function fittingPicture(bytes: Uint8Array, longestPx: number): Promise<Uint8Array> {
  const head = headOf(bytes);
  if (head === null) return bytes;
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)])).catch(() => {
    throw new ExpectedError("stationery.pictureDamaged");
  });
  try {
    const longest = Math.max(bitmap.width, bitmap.height);
    const isTurned = bitmap.width !== head.width;
    return longest <= longestPx && !isTurned ? bytes : await drawnAnew(bitmap, head, Math.min(1, longestPx / longest));
  } finally {
    bitmap.close();
  }
}

/** Null for what is refused elsewhere, in its own words. */
function headOf(bytes: Uint8Array): PictureHead | null {
  try {
    return readPictureHead(bytes);
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

async function drawnAnew(bitmap: ImageBitmap, { kind }: PictureHead, scale: number): Promise<Uint8Array> {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("There is no canvas");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: `image/${kind}`, quality: JPEG_QUALITY });
  return new Uint8Array(await blob.arrayBuffer());
}
