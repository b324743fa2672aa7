import type { LetterGeometry } from "../../preload/stationery/din-5008";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";

const MARK_STROKE_PT = 0.4;
const LABEL_GAP_MM = 3;
const REFERENCE_COLUMNS = 4;

/** Measures of the page itself; the text area begins where the text of following pages begins. */
export function pageMeasures({ sheet, margins, following }: LetterGeometry) {
  return {
    widthMm: sheet.width,
    heightMm: sheet.height,
    leftMm: margins.left,
    rightMm: margins.right,
    topMm: following.textTop,
    bottomMm: margins.bottom,
    firstBottomMm: margins.firstBottom,
    lineTopMm: following.pageLineTop,
    markStrokePt: MARK_STROKE_PT,
  };
}

export interface SheetMark {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** Fold and hole marks that the paper wants. */
export function sheetMarks({ geometry, stationery }: LetterSheet): readonly SheetMark[] {
  const x = geometry.marksLeft;
  const folds = geometry.foldMarks.map((y) => ({ x, y, length: geometry.foldMarkLength }));
  const hole = { x, y: geometry.holeMark, length: geometry.holeMarkLength };
  return [...(stationery.foldMarks ? folds : []), ...(stationery.holeMark ? [hole] : [])];
}

/** Where the fields above the subject stand. */
export function fieldMeasures(geometry: LetterGeometry) {
  const { letterhead, returnLine, remarkZone, addressZone, informationBlock } = geometry;
  return {
    letterhead,
    returnLine,
    remarkZone,
    addressZone,
    informationBlock,
    labelGapMm: LABEL_GAP_MM,
    referenceColumns: REFERENCE_COLUMNS,
    gapBelowMm: geometry.subjectTop - geometry.addressField.y - geometry.addressField.height,
  };
}
