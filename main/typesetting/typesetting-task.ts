import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import type { TypesettingWish } from "./typeset-letter";

/** What a typesetting thread is asked for. */
export interface TypesettingTask {
  readonly sheet: LetterSheet;
  readonly wish: TypesettingWish;
}
