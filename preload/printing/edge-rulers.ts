import type { PlacedWords } from "./placed-words";
import { line } from "./sheet-lines";

/** How far a ruler reaches from its edge of the paper. */
export const RULER_MM = 60;
const TICK_MM = 0.15;
const NUMBER_PT = 8;
// The baseline of a number beside a ruler stands so far below the middle of its digits.
const HALF_DIGIT_MM = 1;
const LENGTHS_MM = { one: 2, five: 3.2, ten: 5 };

interface Rulers {
  readonly lines: readonly string[];
  readonly words: readonly PlacedWords[];
}

/**
 * Rulers with a mark for each millimetre, counted from all four edges of the paper: those of the left and right edge stand
 * on the height `acrossY`, those of the upper and lower edge at `alongX`.
 */
export function edgeRulers(
  { width, height }: { readonly width: number; readonly height: number },
  { acrossY, alongX }: { readonly acrossY: number; readonly alongX: number },
): Rulers {
  const across = (from: number, sign: 1 | -1): Rulers => ({
    lines: [
      line(from, acrossY, from + sign * RULER_MM, acrossY, TICK_MM),
      ...millimetres().map((mm) => line(from + sign * mm, acrossY, from + sign * mm, acrossY - tick(mm), TICK_MM)),
    ],
    words: tens().map((mm) => number(mm, from + sign * mm, acrossY + 4, "middle")),
  });
  const along = (from: number, sign: 1 | -1): Rulers => ({
    lines: [
      line(alongX, from, alongX, from + sign * RULER_MM, TICK_MM),
      ...millimetres().map((mm) => line(alongX, from + sign * mm, alongX + tick(mm), from + sign * mm, TICK_MM)),
    ],
    words: tens().map((mm) => number(mm, alongX - 2, from + sign * mm + HALF_DIGIT_MM, "end")),
  });
  const all = [across(0, 1), across(width, -1), along(0, 1), along(height, -1)];
  return { lines: all.flatMap(({ lines }) => lines), words: all.flatMap(({ words }) => words) };
}

function millimetres(): readonly number[] {
  return Array.from({ length: RULER_MM + 1 }, (_, mm) => mm);
}

function tens(): readonly number[] {
  return millimetres().filter((mm) => mm > 0 && mm % 10 === 0);
}

function tick(mm: number): number {
  if (mm % 10 === 0) return LENGTHS_MM.ten;
  return mm % 5 === 0 ? LENGTHS_MM.five : LENGTHS_MM.one;
}

function number(mm: number, xMm: number, yMm: number, stand: "middle" | "end"): PlacedWords {
  return { text: String(mm), xMm, yMm, sizePt: NUMBER_PT, isBold: false, stand, direction: "across" };
}
