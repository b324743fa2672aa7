import { LineRuleType, TabStopType } from "docx";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { twips } from "./docx-units";
import { firstHeaderHeightMm } from "./page-frame";
import type { SheetLayout } from "./sheet-layout";
import type { StyleEntry } from "./style-entry";

/** Styles of closing, signatories and end matter. */
export function endingStyles(sheet: LetterSheet, { boxes }: SheetLayout): readonly StyleEntry[] {
  const sizes = typeSizes(sheet.stationery);
  const { body, field } = boxes;
  const blankLine = { blankMm: sizes.blankLineMm, next: field };
  const lines = { contextualSpacing: true, keepLines: true };
  return [
    {
      id: "LetterClosing",
      box: body,
      // The room for the signature; without typed names it stands above the end matter, as the norm has it.
      below: { blankMm: sizes.signatureRoomMm, next: field },
      next: "LetterSignatory",
      paragraph: { keepNext: true, keepLines: true },
    },
    {
      id: "LetterClosingSigned",
      box: body,
      below: { blankMm: 0, next: field },
      next: "LetterSignature",
      paragraph: { keepNext: true, keepLines: true },
    },
    {
      id: "LetterSignature",
      box: { sizePt: 1, lineMm: 0.36, firstMm: 0.36 },
      next: "LetterSignatory",
      // As high as the picture in it.
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: "LetterSignatory", box: field, below: blankLine, paragraph: lines },
    { id: "LetterEndHeading", box: field, next: "LetterEndLine", paragraph: { keepNext: true }, run: { bold: true } },
    { id: "LetterEndLine", box: field, below: blankLine, paragraph: lines },
    { id: "LetterEnd", box: { sizePt: 1, lineMm: 0.36, firstMm: 0.36 } },
  ];
}

/** Styles of the headers. */
export function headerStyles(sheet: LetterSheet, layout: SheetLayout): readonly StyleEntry[] {
  const { pageLine } = layout.boxes;
  const right = { type: TabStopType.RIGHT, position: twips(sheet.geometry.textWidth) };
  return [
    { id: "LetterHeadRoom", box: { ...pageLine, lineMm: firstHeaderHeightMm(sheet, layout) } },
    { id: "LetterFollowingHead", box: pageLine, paragraph: { tabStops: [right] } },
  ];
}
