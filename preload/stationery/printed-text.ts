import { blocksToString } from "../letter/rich-text";
import type { LetterSheet } from "./letter-sheet";

/** The words of a part of the letter as it is searched (preload/letter/search); empty where the sheet does not print it. */
export function printedText(sheet: LetterSheet, part: string, id: string): string {
  switch (part) {
    case "subject":
    case "salutation":
    case "closing":
      return sheet[part];
    case "passage":
      return blocksToString(sheet.passages.find((one) => one.id === id)?.blocks ?? []);
    case "enclosure":
      return sheet.enclosures?.lines[Number(id)] ?? "";
    case "copy":
      return sheet.copies?.lines[Number(id)] ?? "";
    default:
      return "";
  }
}
