import { execFileSync } from "node:child_process";
import { expect } from "../appell-app";

/** 0.1 mm a pixel. */
const DPI = 254;
const DARK = 160;
// What is closer belongs together, as dots to their letters: a tenth more or less must not part them.
const GAP_MM = 0.6;

/** A page as a printer leaves it on the paper. */
export interface PageInk {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Millimetres from the left and top edges to the outermost ink in a zone; null where there is none. */
  readonly within: (zone: InkZone) => InkZone | null;
  /** Runs of rows with ink in a zone: each line of text or drawing from its top to its bottom. */
  readonly lines: (zone?: InkZone) => readonly InkZone[];
}

export interface InkZone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function pageCount(pdf: string): number {
  return Number(/^Pages:\s+(\d+)$/mu.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1]);
}

/** A page of a PDF, from 1, rendered and measured. */
export function pageInk(pdf: string, page: number): PageInk {
  const args = ["-gray", "-r", String(DPI), "-f", String(page), "-l", String(page), pdf];
  const image = execFileSync("pdftoppm", args, { maxBuffer: 100_000_000 });
  const [, width = 0, height = 0] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(image.toString("latin1", 0, 30))?.map(Number) ?? [];
  const pixels = image.subarray(image.length - width * height);
  const extent = (y: number, from: number, to: number) => {
    let first = -1;
    let last = -1;
    for (let x = from; x < to; x++) {
      if ((pixels[y * width + x] ?? 255) >= DARK) continue;
      if (first < 0) first = x;
      last = x;
    }
    return first < 0 ? null : { first, last };
  };
  const lines = (zone: InkZone = { left: 0, top: 0, right: width / 10, bottom: height / 10 }) => {
    const found: { left: number; top: number; right: number; bottom: number }[] = [];
    for (let y = Math.round(zone.top * 10); y < Math.min(height, Math.round(zone.bottom * 10)); y++) {
      const row = extent(y, Math.round(zone.left * 10), Math.min(width, Math.round(zone.right * 10)));
      if (row === null) continue;
      const last = found.at(-1);
      if (last !== undefined && y / 10 - last.bottom < GAP_MM) {
        last.bottom = (y + 1) / 10;
        last.left = Math.min(last.left, row.first / 10);
        last.right = Math.max(last.right, (row.last + 1) / 10);
      } else {
        found.push({ left: row.first / 10, top: y / 10, right: (row.last + 1) / 10, bottom: (y + 1) / 10 });
      }
    }
    return found;
  };
  return {
    widthMm: width / 10,
    heightMm: height / 10,
    lines,
    within: (zone) => {
      const found = lines(zone);
      if (found.length === 0) return null;
      const of = (side: keyof InkZone) => found.map((one) => one[side]);
      return {
        left: Math.min(...of("left")),
        top: Math.min(...of("top")),
        right: Math.max(...of("right")),
        bottom: Math.max(...of("bottom")),
      };
    },
  };
}

/** How far two measurements are apart at most, in millimetres; infinitely where they are not the same number of things. */
export function farthest(
  a: readonly InkZone[],
  b: readonly InkZone[],
  moved: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    0,
    ...a.flatMap((one, index) => {
      const other = b[index] ?? one;
      return [
        one.left + moved.x - other.left,
        one.right + moved.x - other.right,
        one.top + moved.y - other.top,
        one.bottom + moved.y - other.bottom,
      ].map(Math.abs);
    }),
  );
}

/** Nothing is printed in a zone of a page. */
export function expectFree(pdf: string, page: number, zone: InkZone): void {
  expect({ page, zone, ink: pageInk(pdf, page).within(zone) }).toEqual({ page, zone, ink: null });
}
