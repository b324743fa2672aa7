import { type IParagraphPropertiesOptions, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../../../preload/letter/letter";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { halfPoints, twips } from "./docx-units";
import { fieldStyles } from "./field-styles";
import { flowStyles } from "./flow-styles";
import { STYLE_IDS, type StyleId } from "./style-names";
import { paragraphStyle } from "./style-table";

export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

const HYPHENATED: ReadonlySet<StyleId> = new Set(["LetterBody", "LetterBullet", "LetterNumbered", "LetterQuotation"]);

/** Names, addresses and headings are never hyphenated, only the letter's text is. */
export const UNHYPHENATED_STYLES: ReadonlySet<string> = new Set(STYLE_IDS.filter((id) => !HYPHENATED.has(id)));

/** All styles of the letter; nothing in it is formatted otherwise where a style can do it. */
export function letterStyles(sheet: LetterSheet): IStylesOptions {
  const sizes = typeSizes(sheet.stationery);
  const line = { line: twips(sizes.bodyLineMm), lineRule: LineRuleType.EXACT };
  const language = { value: LANGUAGE_TAGS[sheet.language], eastAsia: "zh-CN", bidirectional: "ar-SA" };
  const withoutWidows: IParagraphPropertiesOptions = { widowControl: true };
  const normal = { id: "Normal", name: "Normal", quickFormat: true, paragraph: withoutWidows };
  return {
    default: {
      document: {
        run: { font: sheet.stationery.fontFamily, size: halfPoints(sizes.bodyPt), language },
        paragraph: { spacing: { ...line, before: 0, after: 0 } },
      },
      hyperlink: { run: { color: "auto", underline: {} } },
    },
    paragraphStyles: [
      normal,
      ...[...fieldStyles(sheet), ...flowStyles(sheet)].map((entry) => paragraphStyle(sheet, entry)),
    ],
  };
}
