import { execFileSync } from "node:child_process";
import { MM_PER_PT } from "../../preload/stationery/type-metrics";

export interface MeasuredWord {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly xMm: number;
  readonly baselineMm: number;
}

/** How far a word's box reaches above and below its baseline, in parts of the type's size. */
export interface BoxMetrics {
  readonly ascent: number;
  readonly descent: number;
}

// Poppler takes these where it does not trust the font's own, as in every PDF of LibreOffice.
export const LIBRE_OFFICE_BOXES: BoxMetrics = { ascent: 0.95, descent: 0.35 };

/** The words of a PDF with their places, from the boxes that poppler draws round them. */
export function measuredWords(pdf: string, { ascent, descent }: BoxMetrics): readonly MeasuredWord[] {
  const xml = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8" });
  return xml.split("<page ").flatMap((page, number) =>
    [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</gu)].map(
      (match) => {
        const [x = 0, top = 0, bottom = 0] = match.slice(1, 4).map(Number);
        return {
          text: match[4] ?? "",
          page: number,
          xMm: x * MM_PER_PT,
          baselineMm: (top + ((bottom - top) * ascent) / (ascent + descent)) * MM_PER_PT,
        };
      },
    ),
  );
}

/** Heights in millimetres of the lines that cross a vertical line at `xMm` on the first page; precise to 0.1 mm. */
export function marksAt(pdf: string, xMm: number): readonly number[] {
  const args = [
    "-gray",
    "-r",
    "254",
    "-f",
    "1",
    "-l",
    "1",
    "-x",
    String(xMm * 10),
    "-y",
    "0",
    "-W",
    "1",
    "-H",
    "2970",
    pdf,
  ];
  const image = execFileSync("pdftoppm", args);
  const pixels = image.subarray(image.length - 2970);
  const dark = [...pixels.keys()].filter((row) => (pixels[row] ?? 255) < 200);
  return dark.filter((row) => !dark.includes(row - 1)).map((row) => row / 10);
}
