import { inflateSync } from "node:zlib";

/** A PNG without filters, as pages are kept. */
export interface PlainPng {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
  /** Red, green and blue at a place, in millimetres from the left and upper edge. */
  readonly colourAt: (xMm: number, yMm: number) => readonly number[];
}

export function readPlainPng(bytes: Buffer): PlainPng {
  const [widthPx, heightPx] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const samples = bytes[25] === 0 ? 1 : 3;
  const perMetre = bytes.readUInt32BE(bytes.indexOf("pHYs") + 4);
  const start = bytes.indexOf("IDAT");
  const rows = inflateSync(bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4)));
  const rowBytes = 1 + widthPx * samples;
  return {
    widthPx,
    heightPx,
    dpi: Math.round((perMetre * 25.4) / 1000),
    colourAt: (xMm, yMm) => {
      const [x, y] = [Math.floor((xMm / 210) * widthPx), Math.floor((yMm / 297) * heightPx)];
      const at = y * rowBytes + 1 + x * samples;
      return samples === 1 ? [0, 0, 0].map(() => rows[at] ?? -1) : [...rows.subarray(at, at + 3)];
    },
  };
}

/** What a PNG is made of, by the names of its parts. */
export function chunksOf(bytes: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    names.push(bytes.toString("latin1", at + 4, at + 8));
  }
  return names;
}
