import { execFileSync } from "node:child_process";
import type { ZoneMm } from "../../preload/stationery/din-5008";

/** A word as a PDF reader finds it, in millimetres from the left and top edges of its page. */
export interface PrintedWord extends ZoneMm {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** The size of the page. */
  readonly sheet: { readonly width: number; readonly height: number };
}

const MM_PER_PT = 25.4 / 72;
const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/gu;
const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/gu;

/** Reads the words of a finished PDF with pdftotext. */
export function printedWords(path: string): readonly PrintedWord[] {
  const pages = [...execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" }).matchAll(PAGE)];
  return pages.flatMap(([, width, height, content = ""], index) =>
    [...content.matchAll(WORD)].map(([, x, y, right, bottom, text = ""]) => ({
      text,
      page: index + 1,
      sheet: { width: mm(width), height: mm(height) },
      x: mm(x),
      y: mm(y),
      width: mm(right) - mm(x),
      height: mm(bottom) - mm(y),
    })),
  );
}

function mm(points = ""): number {
  return Number(points) * MM_PER_PT;
}
