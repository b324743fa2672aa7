import type { FileChild, Paragraph } from "docx";
import type { EndMatter, LetterSheet } from "../../../preload/stationery/letter-sheet";
import { hasPictures, type PictureBytes, signatoryParts } from "./signatories";
import { styledParagraph } from "./styled-paragraph";

// Up to this length end matter stays on the page of the signatures.
const KEPT_WHOLE_LINES = 14;

/** Closing, signatories, enclosures and copy list. */
export function endingParagraphs(sheet: LetterSheet, pictures: PictureBytes): readonly FileChild[] {
  const lists = [sheet.enclosures, sheet.copies].filter((part) => part !== null);
  const length = lists.reduce((sum, { lines }) => sum + lines.length + 2, 0);
  const isShort = lists.length > 0 && length <= KEPT_WHOLE_LINES;
  const endsWithTable = sheet.signatoryColumns > 1 && lists.length === 0;
  // Where signatures are pictures, they bring the room below the closing themselves.
  const closingStyle = sheet.signatoryRows.slice(0, 1).some(hasPictures) ? "LetterClosingSigned" : "LetterClosing";
  return [
    ...(sheet.closing === "" ? [] : [styledParagraph(closingStyle, sheet.closing)]),
    ...signatoryParts(sheet, pictures, isShort),
    ...lists.flatMap((part, index) => endMatterParagraphs(part, isShort && index < lists.length - 1)),
    // Word asks for a paragraph after the last table.
    ...(endsWithTable ? [styledParagraph("LetterEnd", "")] : []),
  ];
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
