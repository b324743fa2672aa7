import { Document } from "docx";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { documentParts } from "./document-parts";
import { letterStyles } from "./letter-styles";
import { listNumbering, reserveListNumbers } from "./list-numbering";
import type { SheetLayout } from "./sheet-layout";
import { STYLE_IDS, type StyleId } from "./style-names";

export const STYLES_PART = "word/styles.xml";

const HYPHENATED: ReadonlySet<string> = new Set<StyleId>([
  "LetterBody",
  "LetterBullet",
  "LetterNumbered",
  "LetterQuotation",
]);
const KEPT: ReadonlySet<string> = new Set([...STYLE_IDS, "Normal", "TableNormal", "Hyperlink"]);
const STYLE = /<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/gsu;

// Letters of a serial run differ in their words, hardly ever in their styles.
const MOST_REMEMBERED = 20;
const remembered = new Map<string, string>();

/** The part of the file that holds the styles, as XML: those of the letter and no others. */
export function stylesPart(sheet: LetterSheet, layout: SheetLayout): string {
  const styles = letterStyles(sheet, layout);
  const key = JSON.stringify(styles);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const parts = documentParts(reserveListNumbers(new Document({ styles, numbering: listNumbering(0), sections: [] })));
  const xml = String(parts.get(STYLES_PART)).replace(STYLE, letterStyle);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, xml);
  return xml;
}

/** Only the letter's text is hyphenated, never names, addresses and headings; the docx library cannot say so. */
function letterStyle(style: string, id: string): string {
  if (!KEPT.has(id)) return "";
  const isLetterStyle = id.startsWith("Letter");
  return isLetterStyle && !HYPHENATED.has(id)
    ? style.replace(/<w:spacing /u, (spacing) => `<w:suppressAutoHyphens/>${spacing}`)
    : style;
}
