import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { twips } from "./docx-units";
import { BULLETS, NUMBERS } from "./list-numbering";
import type { SheetLayout } from "./sheet-layout";
import type { StyleEntry } from "./style-entry";

/** Styles of the subject, the salutation and the letter's text. Space stands below a part, never above it. */
export function textStyles(sheet: LetterSheet, { boxes }: SheetLayout): readonly StyleEntry[] {
  const sizes = typeSizes(sheet.stationery);
  const { body, field } = boxes;
  const blankLine = { blankMm: sizes.blankLineMm, next: body };
  // The next paragraph follows like another line of the same.
  const noBlankLine = { blankMm: sizes.bodyLineMm - sizes.fieldLineMm, next: body };
  const heading = { keepNext: true, keepLines: true };
  const item = {
    contextualSpacing: true,
    indent: { left: twips(sizes.listIndentMm), hanging: twips(sizes.listIndentMm) },
  };
  return [
    {
      id: "LetterSubject",
      box: field,
      below: { blankMm: 2 * sizes.blankLineMm, next: body },
      next: "LetterSalutation",
      paragraph: { ...heading, outlineLevel: 0 },
      run: { bold: true },
    },
    { id: "LetterSalutation", box: body, below: blankLine, next: "LetterBody", paragraph: { keepNext: true } },
    { id: "LetterBody", box: body, below: blankLine },
    {
      id: "LetterListIntroduction",
      box: body,
      below: noBlankLine,
      next: "LetterBullet",
      paragraph: { keepNext: true },
    },
    {
      id: "LetterBullet",
      box: body,
      below: blankLine,
      paragraph: { ...item, numbering: { reference: BULLETS, level: 0 } },
    },
    {
      id: "LetterNumbered",
      box: body,
      below: blankLine,
      paragraph: { ...item, numbering: { reference: NUMBERS, level: 0 } },
    },
    {
      id: "LetterQuotation",
      box: body,
      below: blankLine,
      next: "LetterBody",
      paragraph: { indent: { left: twips(sizes.quotationIndentMm) } },
    },
    {
      // No blank line below: the heading belongs to what it heads.
      id: "LetterHeading",
      box: body,
      below: noBlankLine,
      next: "LetterBody",
      paragraph: { ...heading, outlineLevel: 1 },
      run: { bold: true },
    },
  ];
}
