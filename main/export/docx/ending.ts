import type { FileChild, Paragraph } from "docx";
import type { EndMatter, LetterSheet } from "../../../preload/stationery/letter-sheet";
import { borderlessTable } from "./borderless-table";
import { twips } from "./docx-units";
import { styledParagraph } from "./styled-paragraph";

const MOST_COLUMNS = 3;

/** Closing, signatories, enclosures and copy list. */
export function endingParagraphs(sheet: LetterSheet): readonly FileChild[] {
  const endMatter = [sheet.enclosures, sheet.copies].flatMap(endMatterParagraphs);
  const signatories = signatoryParts(sheet);
  const endsWithTable = sheet.signatories.length > 1 && endMatter.length === 0;
  return [
    ...(sheet.closing === "" ? [] : [styledParagraph("LetterClosing", sheet.closing)]),
    ...signatories,
    ...endMatter,
    // Word asks for a paragraph after the last table.
    ...(endsWithTable ? [styledParagraph("LetterEnd", "")] : []),
  ];
}

function signatoryParts({ signatories, geometry }: LetterSheet): readonly FileChild[] {
  const [first, ...others] = signatories;
  if (first === undefined) return [];
  if (others.length === 0) return signatoryLines(first, true);
  const columns = Math.min(signatories.length, MOST_COLUMNS);
  const rows = Array.from({ length: Math.ceil(signatories.length / columns) }, (_, row) =>
    signatories.slice(row * columns, (row + 1) * columns).map((lines) => signatoryLines(lines, row === 0)),
  );
  return [borderlessTable(twips(geometry.textWidth / columns), rows)];
}

/** Room for the signature stands below the closing, and in further rows above the name. */
function signatoryLines(lines: readonly string[], isFirstRow: boolean): readonly Paragraph[] {
  return lines.map((line, index) =>
    styledParagraph(index === 0 && !isFirstRow ? "LetterSignatoryRow" : "LetterSignatory", line, {
      ...(index < lines.length - 1 ? { keepNext: true } : {}),
    }),
  );
}

function endMatterParagraphs(part: EndMatter | null): readonly Paragraph[] {
  if (part === null) return [];
  return [
    styledParagraph("LetterEndHeading", part.heading),
    ...part.lines.map((line) => styledParagraph("LetterEndLine", line)),
  ];
}
