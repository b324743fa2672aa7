import type { LetterGeometry } from "../stationery/din-5008";
import type { PlacedWords } from "./placed-words";

/** What a printed letter is for: to be sent, to be filed, to be worked on. */
export type CopyKind = "original" | "file" | "draft";
export const COPY_KINDS: readonly CopyKind[] = ["original", "file", "draft"];

const LEFT_MM = 12;
const SIZE_PT = 11;
// About as wide as a letter of this size is on average, with room to spare.
const LETTER_WIDTH_MM = 2.3;
const GAP_MM = 4;

/**
 * The mark of a copy: it stands upwards in the margin beside the text, between the second fold and the lower edge, or
 * higher where the paper has something printed there. `takenBelowMm` is the height of the paper's lower zone.
 */
export function copyMark(
  words: string,
  { sheet, foldMarks }: Pick<LetterGeometry, "sheet" | "foldMarks">,
  takenBelowMm: number,
): PlacedWords {
  const half = (words.length * LETTER_WIDTH_MM) / 2;
  const below = sheet.height - takenBelowMm - GAP_MM;
  const middle = (foldMarks[1] + below) / 2;
  return {
    text: words,
    xMm: LEFT_MM,
    yMm: Math.min(middle, below - half),
    sizePt: SIZE_PT,
    isBold: true,
    stand: "middle",
    direction: "upwards",
  };
}
