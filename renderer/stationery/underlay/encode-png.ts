import { inkOf, pixelRows, WHITE } from "./pixel-rows";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const GREY = 0;
const RGB = 2;
const MM_PER_METRE = 1_000;

/**
 * A canvas without transparency as a PNG that notes its resolution: in grey where it has no colour. A page that is mostly white takes a
 * quarter of what the browser's own encoder makes of it.
 */
export async function encodePng(canvas: OffscreenCanvas, dotsPerMm: number): Promise<Uint8Array<ArrayBuffer>> {
  const isGrey = inkOf(canvas) !== "colour";
  const { width, height } = canvas;
  const perMetre = Math.round(dotsPerMm * MM_PER_METRE);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", [...uint32(width), ...uint32(height), 8, isGrey ? GREY : RGB, 0, 0, 0]),
    chunk("pHYs", [...uint32(perMetre), ...uint32(perMetre), 1]),
    chunk("IDAT", await compressedRows(canvas, isGrey)),
    chunk("IEND", []),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function compressedRows(canvas: OffscreenCanvas, isGrey: boolean): Promise<Uint8Array<ArrayBuffer>> {
  // The compression of PNG (RFC 1950) under the name that browsers have for it.
  const stream = new CompressionStream("deflate");
  const compressed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  for (const { pixels, rows } of pixelRows(canvas)) {
    await writer.ready;
    void writer.write(isGrey ? greyLines(pixels, rows) : colourLines(pixels, rows));
  }
  await writer.close();
  return new Uint8Array(await compressed);
}

// Rows as PNG has them begin with their filter: 0, none, because the row above is near enough for the compression. Most of a
// page is white, which is filled in beforehand.

function greyLines(pixels: Uint32Array, rows: number): Uint8Array<ArrayBuffer> {
  const width = pixels.length / rows;
  const bytes = new Uint8Array(rows * (1 + width)).fill(0xff);
  for (let row = 0, from = 0, to = 0; row < rows; row++) {
    bytes[to++] = 0;
    for (const end = from + width; from < end; from++, to++) {
      const pixel = pixels[from] ?? WHITE;
      if (pixel !== WHITE) bytes[to] = pixel;
    }
  }
  return bytes;
}

function colourLines(pixels: Uint32Array, rows: number): Uint8Array<ArrayBuffer> {
  const width = pixels.length / rows;
  const bytes = new Uint8Array(rows * (1 + width * 3)).fill(0xff);
  for (let row = 0, from = 0, to = 0; row < rows; row++) {
    bytes[to++] = 0;
    for (const end = from + width; from < end; from++, to += 3) {
      const pixel = pixels[from] ?? WHITE;
      if (pixel === WHITE) continue;
      bytes[to] = pixel;
      bytes[to + 1] = pixel >>> 8;
      bytes[to + 2] = pixel >>> 16;
    }
  }
  return bytes;
}

function chunk(kind: string, content: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + content.length);
  bytes.set(uint32(content.length));
  bytes.set(
    [...kind].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(content, 8);
  bytes.set(uint32(checksum(bytes.subarray(4, -4))), bytes.length - 4);
  return bytes;
}

function uint32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  return sum;
});

/** CRC-32 (PNG 1.2, appendix D). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (CHECKSUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}
