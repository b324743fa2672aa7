import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { FOOTER_LINE_MM } from "../../preload/stationery/sheet-geometry";
import type { FontFamily } from "../../preload/stationery/stationery";
import { textWidthMm } from "../export/docx/text-width";

const SIZES_PT = [8, 7.5, 7, 6.5, 6];
const LEAST_GAP_MM = 5;
// Widths in a DOCX differ by hundredths of a millimetre a letter.
const AIR_MM = 1;

/** A column of the footer: its upper left corner and its width in millimetres, and its lines. */
export interface FooterColumn {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly lines: readonly string[];
}

export interface FooterLayout {
  readonly columns: readonly FooterColumn[];
  readonly sizePt: number;
  readonly lineMm: number;
  /** Whether every line has room; what has none is cut, the same in every output. */
  readonly fits: boolean;
}

/** The footer in the largest of its sizes in which its columns stand side by side; the first at the left edge of the text, the last at its right one. */
export function footerLayout(
  { geometry, stationery }: LetterSheet,
  footer: LetterSheet["paper"]["first"]["footer"],
): FooterLayout {
  const family = stationery.fontFamily;
  const widthsIn = (sizePt: number) => footer.map((lines) => columnWidth(lines, family, sizePt));
  const room = geometry.textWidth - (footer.length - 1) * LEAST_GAP_MM;
  const fitting = SIZES_PT.find((size) => sum(widthsIn(size)) <= room);
  const sizePt = fitting ?? SIZES_PT.at(-1) ?? 6;
  const widths = fitting === undefined ? footer.map(() => room / footer.length) : widthsIn(sizePt);
  const gap = footer.length < 2 ? 0 : (geometry.textWidth - sum(widths)) / (footer.length - 1);
  const rows = Math.max(0, ...footer.map((lines) => lines.length));
  const yMm = geometry.footerBottom - rows * FOOTER_LINE_MM;
  const columns = footer.map((lines, index) => ({
    xMm: geometry.margins.left + sum(widths.slice(0, index)) + index * gap,
    yMm,
    widthMm: widths[index] ?? 0,
    lines: fitting === undefined ? lines.map((line) => cut(line, family, sizePt, widths[index] ?? 0)) : lines,
  }));
  return { columns, sizePt, lineMm: FOOTER_LINE_MM, fits: fitting !== undefined };
}

function columnWidth(lines: readonly string[], family: FontFamily, sizePt: number): number {
  return Math.max(0, ...lines.map((line) => textWidthMm(line, { family, sizePt }))) + AIR_MM;
}

function cut(line: string, family: FontFamily, sizePt: number, widthMm: number): string {
  const width = (text: string) => textWidthMm(text, { family, sizePt });
  if (width(line) + AIR_MM <= widthMm) return line;
  let kept = line;
  while (kept !== "" && width(`${kept} …`) + AIR_MM > widthMm) kept = kept.slice(0, -1);
  return `${kept.trimEnd()} …`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
