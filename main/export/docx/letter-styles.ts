import { type IParagraphPropertiesOptions, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../../../preload/letter/letter";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { halfPoints, twips } from "./docx-units";
import { endingStyles, headerStyles } from "./ending-styles";
import { fieldStyles } from "./field-styles";
import { paperStyles } from "./paper-styles";
import type { SheetLayout } from "./sheet-layout";
import { paragraphStyle } from "./style-entry";
import { textStyles } from "./text-styles";

export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** All styles of the letter; nothing in it is formatted otherwise where a style can do it. */
export function letterStyles(sheet: LetterSheet, layout: SheetLayout): IStylesOptions {
  const sizes = typeSizes(sheet.stationery);
  const line = { line: twips(sizes.bodyLineMm), lineRule: LineRuleType.EXACT };
  const language = { value: LANGUAGE_TAGS[sheet.language], eastAsia: "zh-CN", bidirectional: "ar-SA" };
  const withoutWidows: IParagraphPropertiesOptions = { widowControl: true };
  const normal = { id: "Normal", name: "Normal", quickFormat: true, paragraph: withoutWidows };
  const parts = [fieldStyles, textStyles, endingStyles, headerStyles, paperStyles];
  return {
    default: {
      document: {
        run: { font: sheet.stationery.fontFamily, size: halfPoints(sizes.bodyPt), language },
        paragraph: { spacing: { ...line, before: 0, after: 0 } },
      },
      // On paper a link is text like any other; programs show it under the pointer.
      hyperlink: { run: { color: "auto", underline: { type: "none" } } },
    },
    paragraphStyles: [
      normal,
      ...parts.flatMap((styles) => styles(sheet, layout)).map((entry) => paragraphStyle(sheet, entry)),
    ],
  };
}
