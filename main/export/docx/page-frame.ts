import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { flowTopMm } from "./flow-top";
import { type LineBox, shiftAboveMm } from "./line-box";
import { lineBoxes } from "./style-table";

/** Top of the headers of all pages, in millimetres, so that the line with the page number stands in its place. */
export function headerTopMm({ stationery, geometry }: LetterSheet): number {
  const { pageLine } = lineBoxes(typeSizes(stationery));
  return geometry.following.pageLineTop + shiftAboveMm(stationery.fontFamily, pageLine);
}

/** Upper margin of all pages; the header of the first page is higher and pushes the text down. */
export function textTopMm({ stationery, geometry }: LetterSheet): number {
  const { body } = lineBoxes(typeSizes(stationery));
  return geometry.following.textTop + shiftAboveMm(stationery.fontFamily, body);
}

/** Height of the first page's header: down to the first part below the fields. */
export function firstHeaderHeightMm(sheet: LetterSheet): number {
  return flowTopMm(sheet) + shiftAboveMm(sheet.stationery.fontFamily, firstBox(sheet)) - headerTopMm(sheet);
}

function firstBox(sheet: LetterSheet): LineBox {
  const boxes = lineBoxes(typeSizes(sheet.stationery));
  if (sheet.referenceLine.length > 0) return boxes.information;
  return sheet.subject === "" ? boxes.body : boxes.bodyInField;
}
