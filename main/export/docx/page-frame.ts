import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { shiftAboveMm, shiftBelowMm } from "./line-box";
import type { SheetLayout } from "./sheet-layout";

/** Top of the headers of all pages, in millimetres, so that the line with the page number stands in its place. */
export function headerTopMm({ stationery, geometry }: LetterSheet, { boxes }: SheetLayout): number {
  return geometry.following.pageLineTop + shiftAboveMm(stationery.fontFamily, boxes.pageLine);
}

/** Upper margin of all pages; the header of the first page is higher and pushes the text down. */
export function textTopMm({ stationery, geometry }: LetterSheet, { boxes }: SheetLayout): number {
  return geometry.following.textTop + shiftAboveMm(stationery.fontFamily, boxes.body);
}

/** A lower margin of the sheet as the margin that leaves a page the same lines as in the other outputs. */
export function bottomMarginMm({ stationery }: LetterSheet, { boxes }: SheetLayout, marginMm: number): number {
  return marginMm + shiftBelowMm(stationery.fontFamily, boxes.body);
}

/** Height of the first page's header: down to the first part below the fields. */
export function firstHeaderHeightMm(sheet: LetterSheet, layout: SheetLayout): number {
  const { body, field } = layout.boxes;
  const first = sheet.subject === "" ? body : field;
  return layout.flowTopMm + shiftAboveMm(sheet.stationery.fontFamily, first) - headerTopMm(sheet, layout);
}
