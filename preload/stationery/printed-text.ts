import { blocksToString } from "../letter/rich-text";
import type { InformationLine, LetterSheet } from "./letter-sheet";

/**
 * The words of a part of the letter as it is searched (preload/letter/search), from where its first line begins; empty where
 * the sheet does not print it, or not at the beginning of a line.
 */
export function printedText(sheet: LetterSheet, part: string, id: string): string {
  const [index = "", field = ""] = id.split(".");
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
    case "remark":
      return sheet.remarkLines.join("\n");
    case "address":
      return sheet.addressLines.join("\n");
    case "country":
      return sheet.addressLines.at(-1) ?? "";
    case "sender":
      return id === "organisation" ? sheet.returnLine : (information(sheet, id)?.value ?? "");
    case "place":
      return information(sheet, "date")?.value ?? "";
    case "reference":
      return (field === "value" ? information(sheet, `reference.${index}`)?.value : undefined) ?? "";
    case "signatory":
      return signatoryLine(sheet, Number(index), field);
    default:
      return "";
  }
}

function information(sheet: LetterSheet, field: string): InformationLine | undefined {
  return [...sheet.informationBlock, ...sheet.referenceLine].find((line) => line.field === field);
}

/** A name behind "i. A." begins no line. */
function signatoryLine({ signatoryRows }: LetterSheet, index: number, field: string): string {
  const lines = signatoryRows.flatMap(({ signatories }) => signatories)[index]?.lines ?? [];
  if (field === "name") return /^(?:i\. [AV]\.|ppa\.) /u.test(lines[0] ?? "") ? "" : (lines[0] ?? "");
  return (field === "role" ? lines[1] : lines.at(-1)) ?? "";
}
