import type { PageWords, PlacedWords } from "../../preload/contract/preview";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import type { TypesetPlace } from "./typeset-letter";
import { placedWords } from "./vector/placed-words";
import { UnreadableVector } from "./vector/vector-bytes";
import type { VectorDocument } from "./vector/vector-document";

/** Where words stand on the pages that `vector` reads, without boxes where our reader of vector documents does not know it. */
export function wordsOnPages(
  vector: () => VectorDocument,
  sheet: LetterSheet,
  places: readonly TypesetPlace[],
  wanted: readonly PageWords[],
): readonly PlacedWords[] {
  if (wanted.length === 0) return [];
  try {
    return placedWords(vector(), sheet, places, wanted);
  } catch (error) {
    // A place beyond the end of the bytes is a RangeError.
    if (!(error instanceof UnreadableVector || error instanceof RangeError)) throw error;
    return wanted.map((words) => ({ ...words, boxes: [] }));
  }
}
