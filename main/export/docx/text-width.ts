import type { FontFamily } from "../../../preload/stationery/stationery";
import { MM_PER_PT } from "../../../preload/stationery/type-metrics";
import { GLYPH_WIDTHS } from "./glyph-widths";

const FIRST_ASCII = 0x20;
const OTHER_WIDTH = 600;

/** Type of one size. */
export interface Type {
  readonly family: FontFamily;
  readonly sizePt: number;
}

/** Width of a line in millimetres; letters of other scripts are guessed. */
export function textWidthMm(text: string, { family, sizePt }: Type): number {
  // Accents stand above their letters and take no room.
  const characters = [...text.normalize("NFD").replace(/\p{M}/gu, "")];
  const width = characters.reduce((sum, character) => sum + characterWidth(character, family), 0);
  return (width / 1000) * sizePt * MM_PER_PT;
}

function characterWidth(character: string, family: FontFamily): number {
  const { ascii, others } = GLYPH_WIDTHS[family];
  const code = character === "\u00A0" ? FIRST_ASCII : (character.codePointAt(0) ?? 0);
  return ascii[code - FIRST_ASCII] ?? others[character] ?? OTHER_WIDTH;
}

/** How many lines text takes in a column; at least one. */
export function lineCount(text: string, columnMm: number, type: Type): number {
  const spaceMm = textWidthMm(" ", type);
  let lines = 1;
  let usedMm = 0;
  for (const word of text.split(" ")) {
    const wordMm = textWidthMm(word, type);
    if (usedMm > 0 && usedMm + spaceMm + wordMm > columnMm) {
      lines += 1;
      usedMm = 0;
    }
    usedMm += (usedMm > 0 ? spaceMm : 0) + wordMm;
    while (usedMm > columnMm) {
      lines += 1;
      usedMm -= columnMm;
    }
  }
  return lines;
}
