import { ExpectedError } from "../../../preload/contract/expected-error";
import { SIGNATURE_LIMIT_BYTES, SIGNATURE_LIMIT_PX } from "../../../preload/contract/kept-signatures";

const PNG_START = "89504e470d0a1a0a0000000d49484452";

/** The size of a picture as the window makes them of signatures. Throws ExpectedErrors picture.* for anything else. */
export function readSignaturePng(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.length > SIGNATURE_LIMIT_BYTES)
    throw new ExpectedError("picture.tooLarge", { limit: SIGNATURE_LIMIT_BYTES / 1e6 });
  if (bytes.length < 33 || bytes.toString("hex", 0, 16) !== PNG_START) throw new ExpectedError("picture.unknownKind");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const isSized = [width, height].every((size) => size > 0 && size <= SIGNATURE_LIMIT_PX);
  if (!isSized) throw new ExpectedError("picture.damaged");
  return { width, height };
}
