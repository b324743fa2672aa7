import type { FileChild, Paragraph } from "docx";
import type { EndMatter, LetterSheet } from "../../../preload/stationery/letter-sheet";
import { borderlessTable } from "./borderless-table";
import { styledParagraph } from "./styled-paragraph";

const MOST_COLUMNS = 3;
const COLUMN_GAP_MM = 5;
// Up to this length end matter stays on the page of the signatures.
const KEPT_WHOLE_LINES = 14;

/** Closing, signatories, enclosures and copy list. */
export function endingParagraphs(sheet: LetterSheet): readonly FileChild[] {
  const lists = [sheet.enclosures, sheet.copies].filter((part) => part !== null);
  const length = lists.reduce((sum, { lines }) => sum + lines.length + 2, 0);
  const isShort = lists.length > 0 && length <= KEPT_WHOLE_LINES;
  const endsWithTable = sheet.signatories.length > 1 && lists.length === 0;
  return [
    ...(sheet.closing === "" ? [] : [styledParagraph("LetterClosing", sheet.closing)]),
    ...signatoryParts(sheet, isShort),
    ...lists.flatMap((part, index) => endMatterParagraphs(part, isShort && index < lists.length - 1)),
    // Word asks for a paragraph after the last table.
    ...(endsWithTable ? [styledParagraph("LetterEnd", "")] : []),
  ];
}

function signatoryParts(sheet: LetterSheet, staysWithNext: boolean): readonly FileChild[] {
  const { signatories, geometry, closing } = sheet;
  const columns = Math.min(signatories.length, MOST_COLUMNS);
  const [first] = signatories;
  if (first === undefined) return [];
  // Room for the signature stands below the closing, and above the names that have none right above them.
  const hasRoom = (row: number) => row === 0 && closing !== "";
  if (columns === 1) return signatoryLines(first, hasRoom(0), staysWithNext);
  const rows = Array.from({ length: Math.ceil(signatories.length / columns) }, (_, row) =>
    signatories
      .slice(row * columns, (row + 1) * columns)
      .map((lines) => signatoryLines(lines, hasRoom(row), staysWithNext)),
  );
  const columnMm = (geometry.textWidth + COLUMN_GAP_MM) / columns;
  return [borderlessTable({ rows, columns, columnMm, gapMm: COLUMN_GAP_MM })];
}

function signatoryLines(lines: readonly string[], hasRoom: boolean, staysWithNext: boolean): readonly Paragraph[] {
  return lines.map((line, index) => {
    const style = index === 0 && !hasRoom ? "LetterSignatoryRow" : "LetterSignatory";
    return styledParagraph(style, line, keptWithNext(staysWithNext || index < lines.length - 1));
  });
}

/** A long list may part, but never right below its heading or before its last line. */
function endMatterParagraphs({ heading, lines }: EndMatter, staysWithNext: boolean): readonly Paragraph[] {
  const mayPart = lines.length + 1 > KEPT_WHOLE_LINES;
  return [
    styledParagraph("LetterEndHeading", heading),
    ...lines.map((line, index) => {
      const isLast = index === lines.length - 1;
      const staysTogether = !mayPart || index === 0 || index === lines.length - 2;
      return styledParagraph("LetterEndLine", line, keptWithNext(isLast ? staysWithNext : staysTogether));
    }),
  ];
}

function keptWithNext(isKept: boolean): { readonly keepNext?: true } {
  return isKept ? { keepNext: true } : {};
}
