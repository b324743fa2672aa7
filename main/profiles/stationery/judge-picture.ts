import { ExpectedError } from "../../../preload/contract/expected-error";
import { pictureName } from "../../drafts/keep-picture";

/** A sheet of A4 in 600 dpi has 35 megapixels. */
export const MOST_MEGAPIXELS = 40;
const LONGEST_SIDE_PX = 20_000;

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The name and the size of a picture for stationery, by its head: PNG or JPEG, whatever its file is called. Throws
 * ExpectedErrors picture.tooLarge, picture.unknownKind, stationery.pictureIsSvg, stationery.pictureDamaged and
 * stationery.tooManyPixels.
 */
export function judgePicture(bytes: Uint8Array): PictureSize & { readonly name: string } {
  if (isSvg(bufferOf(bytes))) throw new ExpectedError("stationery.pictureIsSvg");
  const name = pictureName(bytes);
  const size = pictureSize(bytes, name);
  if (size === null || size.widthPx === 0 || size.heightPx === 0) throw new ExpectedError("stationery.pictureDamaged");
  const { widthPx, heightPx } = size;
  if (Math.max(widthPx, heightPx) > LONGEST_SIDE_PX || widthPx * heightPx > MOST_MEGAPIXELS * 1e6) {
    throw new ExpectedError("stationery.tooManyPixels", { limit: MOST_MEGAPIXELS });
  }
  return { name, widthPx, heightPx };
}

/** The size of a picture by its head; `name` says by its ending whether it is a PNG or a JPEG. Null where it is damaged. */
export function pictureSize(bytes: Uint8Array, name: string): PictureSize | null {
  return name.endsWith(".png") ? pngSize(bufferOf(bytes)) : jpegSize(bufferOf(bytes));
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Drawings by vectors are what most logos come as, so whoever brings one is told more than that it is no picture. */
function isSvg(bytes: Buffer): boolean {
  const start = bytes.toString("latin1", 0, 1_000);
  return start.trimStart().startsWith("<") && /<svg[\s>]/iu.test(start);
}

function pngSize(bytes: Buffer): PictureSize | null {
  const isWhole =
    bytes.length > 45 && bytes.toString("latin1", 12, 16) === "IHDR" && bytes.includes("IEND", -16, "latin1");
  return isWhole ? { widthPx: bytes.readUInt32BE(16), heightPx: bytes.readUInt32BE(20) } : null;
}

/** Goes from segment to segment to the frame header (ITU T.81, B.2.2); pictures embedded in other segments are passed over. */
function jpegSize(bytes: Buffer): PictureSize | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { heightPx: bytes.readUInt16BE(at + 5), widthPx: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
