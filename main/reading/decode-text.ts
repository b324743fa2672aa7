import { ExpectedError } from "../../preload/contract/expected-error";

/**
 * Text of a file in UTF-8, UTF-16 (both ways), Windows-1252, Mac Roman, or UTF-8 with stray Windows-1252 bytes; a byte order
 * mark is not part of it. Throws "reading.binary" if the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeBytes(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
  const unmarked = findUnmarkedUtf16(bytes);
  return unmarked === null ? decodeBytes(bytes) : decodeUtf16(bytes, unmarked);
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (text.includes("\0")) throw new ExpectedError("reading.binary");
  return text;
}

/** In UTF-16 without a mark, every other byte of Western text is zero. */
function findUnmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 4_096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.6 && odd < pairs * 0.05 ? "utf-16be" : null;
}

function decodeBytes(bytes: Uint8Array): string {
  if (countControls(bytes) > bytes.length / 200) throw new ExpectedError("reading.binary");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return isMacRoman(bytes) ? new TextDecoder("macintosh").decode(bytes) : decodeMixed(bytes);
  }
}

/** A zero byte counts a thousandfold: no encoding of text that is left has one. */
function countControls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) {
    if (byte === 0) count += 1_000;
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) count++;
  }
  return count;
}

/** German letters have other bytes in Mac Roman (ä 8A, ö 9A, ü 9F) than in Windows-1252 (E4, F6, FC). */
function isMacRoman(bytes: Uint8Array): boolean {
  let mac = 0;
  let windows = 0;
  // Enough to know; text in one encoding does not change it on the way.
  for (const byte of bytes.subarray(0, 100_000)) {
    if (byte === 0x8a || byte === 0x9a || byte === 0x9f) mac++;
    else if (byte === 0xe4 || byte === 0xf6 || byte === 0xfc || byte === 0xdf || byte === 0xc3) windows++;
  }
  return mac >= 3 && mac > windows * 4;
}

/** Windows-1252 from 0x80 to 0x9F; the five bytes it leaves open become the replacement character. */
const WINDOWS_1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/** Each valid UTF-8 sequence is one character, each other byte one of Windows-1252. */
function decodeMixed(bytes: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const parts: string[] = [];
  let start = 0;
  let index = 0;
  while (index < bytes.length) {
    const length = validSequenceLength(bytes, index);
    if (length > 0) {
      index += length;
      continue;
    }
    const byte = bytes[index] ?? 0;
    parts.push(decoder.decode(bytes.subarray(start, index)), windows1252(byte));
    index++;
    start = index;
  }
  parts.push(decoder.decode(bytes.subarray(start)));
  return parts.join("");
}

function windows1252(byte: number): string {
  return byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? "\uFFFD") : String.fromCharCode(byte);
}

function validSequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let offset = 1; offset < length; offset++) {
    const next = bytes[at + offset] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
    if (offset === 1 && ((first === 0xe0 && next < 0xa0) || (first === 0xed && next > 0x9f))) return 0;
    if (offset === 1 && ((first === 0xf0 && next < 0x90) || (first === 0xf4 && next > 0x8f))) return 0;
  }
  return length;
}
