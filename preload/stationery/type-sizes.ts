import { LINE_MM } from "./din-5008";
import type { Stationery } from "./stationery";
import { MM_PER_PT } from "./type-metrics";

/** Sizes in points and line heights in millimetres of the parts of a letter, the same in every output. */
export interface TypeSizes {
  readonly bodyPt: number;
  /** From baseline to baseline inside a paragraph. The first line of a paragraph is as high as a line of the fields. */
  readonly bodyLineMm: number;
  /** Blank space between paragraphs and between the parts below them: one line. */
  readonly blankLineMm: number;
  readonly addressPt: number;
  readonly returnLinePt: number;
  readonly informationPt: number;
  readonly pageLinePt: number;
  readonly letterheadPt: number;
  /** Lines of the fields: address, information block, subject, end matter. */
  readonly fieldLineMm: number;
  readonly signatureRoomMm: number;
  /** From the edge of the text to the words of a list item; the bullet or number stands in it. */
  readonly listIndentMm: number;
  /** Indent of a quotation on its left side. */
  readonly quotationIndentMm: number;
}

const BODY_LINE_PER_SIZE = 1.25;

export function typeSizes(stationery: Stationery): TypeSizes {
  const bodyPt = stationery.fontSizePt;
  return {
    bodyPt,
    bodyLineMm: Math.max(LINE_MM, bodyPt * BODY_LINE_PER_SIZE * MM_PER_PT),
    blankLineMm: LINE_MM,
    addressPt: 10,
    returnLinePt: 7.5,
    informationPt: 9,
    pageLinePt: 9,
    letterheadPt: 15,
    fieldLineMm: LINE_MM,
    // Three blank lines between the closing and the typed name.
    signatureRoomMm: 3 * LINE_MM,
    listIndentMm: 6,
    quotationIndentMm: 10,
  };
}
