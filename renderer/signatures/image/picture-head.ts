import { ExpectedError } from "../../../preload/contract/expected-error";

/** What the first bytes of a picture say of it, before anything decodes it. */
export interface PictureHead {
  readonly kind: "png" | "jpeg";
  readonly width: number;
  readonly height: number;
}

const LIMIT_BYTES = 15_000_000;
const LIMIT_PIXELS = 40_000_000;

/**
 * Kind and size of a picture by its bytes, whatever its name says. Throws ExpectedError picture.tooLarge,
 * picture.tooManyPixels, picture.isSvg, picture.isHeic, picture.unknownKind or picture.damaged.
 */
export function readPictureHead(bytes: Uint8Array): PictureHead {
  if (bytes.length > LIMIT_BYTES) throw new ExpectedError("picture.tooLarge", { limit: LIMIT_BYTES / 1e6 });
  const head = isPng(bytes) ? pngHead(bytes) : isJpeg(bytes) ? jpegHead(bytes) : refuse(bytes);
  if (head === null || head.width === 0 || head.height === 0) throw new ExpectedError("picture.damaged");
  if (head.width * head.height > LIMIT_PIXELS)
    throw new ExpectedError("picture.tooManyPixels", { limit: LIMIT_PIXELS / 1e6 });
  return head;
}

const PNG_MAGIC = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return PNG_MAGIC.every((byte, index) => bytes[index] === byte);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

function refuse(bytes: Uint8Array): never {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1_000));
  if (/<svg[\s>]/iu.test(start)) throw new ExpectedError("picture.isSvg");
  // What telephones of one maker take pictures as.
  if (/^....ftyp(?:hei|mif|avi)/su.test(start)) throw new ExpectedError("picture.isHeic");
  throw new ExpectedError("picture.unknownKind");
}

function pngHead(bytes: Uint8Array): PictureHead | null {
  if (bytes.length < 24 || String.fromCharCode(...bytes.subarray(12, 16)) !== "IHDR") return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** Goes from marker to marker until the one that tells the size (SOF0 to SOF15, ITU T.81, table B.1). */
function jpegHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Fill bytes and markers without a length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker === 0xd9 || marker === 0xda) return null;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { kind: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}
