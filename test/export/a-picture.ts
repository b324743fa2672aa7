import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

/** A drawn wave on transparent ground, as a PNG. */
export function aSignaturePicture(width = 300, height = 100): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 4));
  for (let x = 0; x < width; x++) {
    const middle = height / 2 + Math.sin(x / 17) * height * 0.35;
    for (let y = 0; y < height; y++) {
      const isInk = Math.abs(y - middle) < 4;
      rows.writeUInt32BE(isInk ? 0x10_10_60_ff : 0x00_00_00_00, y * (1 + width * 4) + 1 + x * 4);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of red, green, blue and transparency.
  head.set([8, 6, 0, 0, 0], 8);
  const parts = [chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...parts]));
}

/** The name under which drafts know a picture. */
export function mediaName(bytes: Uint8Array): string {
  return `${createHash("sha256").update(bytes).digest("hex")}.png`;
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
