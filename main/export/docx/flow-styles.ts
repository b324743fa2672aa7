import { TabStopType } from "docx";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { twips } from "./docx-units";
import { BULLETS, LIST_INDENT_MM, NUMBERS } from "./list-numbering";
import { firstHeaderHeightMm } from "./page-frame";
import { lineBoxes, type StyleEntry } from "./style-table";

const QUOTATION_INDENT_MM = 10;

/** Styles of what follows one another down the pages, and of the headers. Space stands below a part, never above. */
export function flowStyles(sheet: LetterSheet): readonly StyleEntry[] {
  const sizes = typeSizes(sheet.stationery);
  const boxes = lineBoxes(sizes);
  const blank = sizes.blankLineMm;
  const indent = { left: twips(LIST_INDENT_MM), hanging: twips(LIST_INDENT_MM) };
  const quotation = { left: twips(QUOTATION_INDENT_MM), right: twips(QUOTATION_INDENT_MM) };
  const text: readonly StyleEntry[] = [
    {
      id: "LetterSubject",
      box: boxes.bodyInField,
      blankMm: 2 * blank,
      next: "LetterSalutation",
      paragraph: { keepNext: true, keepLines: true, outlineLevel: 0 },
      run: { bold: true },
    },
    { id: "LetterSalutation", box: boxes.body, blankMm: blank, next: "LetterBody", paragraph: { keepNext: true } },
    { id: "LetterBody", box: boxes.body, blankMm: blank },
    {
      id: "LetterBullet",
      box: boxes.body,
      blankMm: blank,
      paragraph: { contextualSpacing: true, indent, numbering: { reference: BULLETS, level: 0 } },
    },
    {
      id: "LetterNumbered",
      box: boxes.body,
      blankMm: blank,
      paragraph: { contextualSpacing: true, indent, numbering: { reference: NUMBERS, level: 0 } },
    },
    { id: "LetterQuotation", box: boxes.body, blankMm: blank, next: "LetterBody", paragraph: { indent: quotation } },
    {
      id: "LetterHeading",
      box: boxes.body,
      blankMm: blank,
      next: "LetterBody",
      paragraph: { keepNext: true, keepLines: true, outlineLevel: 1 },
      run: { bold: true },
    },
  ];
  return [...referenceStyles(sheet), ...text, ...endStyles(sheet), ...headerStyles(sheet)];
}

function referenceStyles(sheet: LetterSheet): readonly StyleEntry[] {
  const sizes = typeSizes(sheet.stationery);
  const boxes = lineBoxes(sizes);
  return [
    {
      id: "LetterReferenceLabel",
      box: boxes.information,
      next: "LetterReferenceValue",
      paragraph: { keepNext: true },
    },
    {
      id: "LetterReferenceValue",
      box: boxes.information,
      blankMm: 2 * sizes.blankLineMm,
      before: sheet.subject === "" ? boxes.body : boxes.bodyInField,
      paragraph: { keepNext: true },
    },
  ];
}

function endStyles(sheet: LetterSheet): readonly StyleEntry[] {
  const sizes = typeSizes(sheet.stationery);
  const { body, bodyInField: field } = lineBoxes(sizes);
  const blankMm = sizes.blankLineMm;
  const lines = { contextualSpacing: true, keepLines: true };
  return [
    {
      id: "LetterClosing",
      box: body,
      blankMm: sizes.signatureRoomMm,
      before: field,
      next: "LetterSignatory",
      paragraph: { keepNext: true, keepLines: true },
    },
    { id: "LetterSignatory", box: field, blankMm, before: field, paragraph: lines },
    {
      id: "LetterSignatoryRow",
      box: field,
      blankMm: 0,
      before: field,
      next: "LetterSignatory",
      paragraph: { keepLines: true, spacing: { before: twips(sizes.signatureRoomMm - blankMm) } },
    },
    { id: "LetterEndHeading", box: field, next: "LetterEndLine", paragraph: { keepNext: true }, run: { bold: true } },
    { id: "LetterEndLine", box: field, blankMm, before: field, paragraph: lines },
    { id: "LetterEnd", box: { sizePt: 1, lineMm: 0.36 } },
  ];
}

function headerStyles(sheet: LetterSheet): readonly StyleEntry[] {
  const { pageLine } = lineBoxes(typeSizes(sheet.stationery));
  const right = { type: TabStopType.RIGHT, position: twips(sheet.geometry.textWidth) };
  return [
    { id: "LetterHeadRoom", box: { ...pageLine, lineMm: firstHeaderHeightMm(sheet) } },
    { id: "LetterFollowingHead", box: pageLine, paragraph: { tabStops: [right] } },
  ];
}
