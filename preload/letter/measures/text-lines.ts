import type { PreviewPlace } from "../../contract/preview";
import type { LetterSheet } from "../../stationery/letter-sheet";
import { MM_PER_PT } from "../../stationery/type-metrics";
import { typeSizes } from "../../stationery/type-sizes";
import { type Block, blocksToString } from "../rich-text";

// German running text in Arial: the mean width of a character is about half the type size.
const WIDTH_PER_SIZE = 0.5;
// The last line of a paragraph is half empty on average.
const EMPTY_PART = 0.5;

/** How many characters a line of the text holds: as measured on the finished pages, or by the type size without them. */
export function charactersPerLine(sheet: LetterSheet, places: readonly PreviewPlace[]): number {
  const { bodyLineMm, bodyPt } = typeSizes(sheet.stationery);
  const ends = new Map(places.filter(({ part }) => part === "passageEnd").map((place) => [place.id, place]));
  const starts = new Map(places.filter(({ part }) => part === "passage").map((place) => [place.id, place]));
  const measured = sheet.passages.flatMap(({ id, form, blocks }) => {
    const [start, end] = [starts.get(id), ends.get(id)];
    const isPlain = form === "text" && blocks.length === 1 && blocks[0]?.kind === "paragraph";
    if (!isPlain || start === undefined || end === undefined || start.page !== end.page) return [];
    return [
      { characters: blocksToString(blocks).length, lines: Math.round((end.yMm - start.yMm) / bodyLineMm + EMPTY_PART) },
    ];
  });
  const lines = measured.reduce((sum, one) => sum + one.lines - EMPTY_PART, 0);
  if (lines < 3) return Math.round(sheet.geometry.textWidth / (WIDTH_PER_SIZE * bodyPt * MM_PER_PT));
  return Math.round(measured.reduce((sum, one) => sum + one.characters, 0) / lines);
}

/** About how many lines blocks take where so many characters stand in one. */
export function textLines(blocks: readonly Block[], perLine: number): number {
  return blocksToString(blocks)
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
