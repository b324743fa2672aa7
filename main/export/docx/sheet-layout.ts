import type { ZoneMm } from "../../../preload/stationery/din-5008";
import type { LabelledLine, LetterSheet } from "../../../preload/stationery/letter-sheet";
import { type LineBox, lineBoxes } from "./line-box";
import { lineCount, type Type, textWidthMm } from "./text-width";

const LABEL_GAP_MM = 3;
const REFERENCE_COLUMNS = 4;

/** Where the parts above the text stand, in millimetres, and in which lines. */
export interface SheetLayout {
  readonly boxes: ReturnType<typeof lineBoxes>;
  readonly letterhead: ZoneMm;
  readonly returnLine: ZoneMm;
  /** The return line's lines: one, or two smaller ones where it is too long. */
  readonly returnLineBox: LineBox;
  readonly remarks: ZoneMm;
  readonly address: ZoneMm;
  readonly information: ZoneMm;
  readonly informationLabelMm: number;
  /** One zone for each field of the reference line. */
  readonly references: readonly ZoneMm[];
  /** Top of the first part below the fields. */
  readonly flowTopMm: number;
}

/** Follows the same rules as the typesetting of the pages; only the widths of other than Latin letters are guessed. */
export function sheetLayout(sheet: LetterSheet): SheetLayout {
  const { geometry, stationery } = sheet;
  const boxes = lineBoxes(stationery, geometry.returnLine.height);
  const type = (box: LineBox): Type => ({ family: stationery.fontFamily, sizePt: box.sizePt });
  const returnLineFits = textWidthMm(sheet.returnLine, type(boxes.returnLine)) <= geometry.returnLine.width;
  const letterheadHeight =
    lineCount(sheet.letterhead, geometry.letterhead.width, type(boxes.letterhead)) * boxes.letterhead.lineMm;
  const { remarks, address } = addressField(sheet, boxes.address);
  const labelMm = labelWidthMm(sheet.informationBlock, type(boxes.information));
  const information = informationZone(sheet, labelMm, boxes.information);
  const fieldBottom = bottom(geometry.addressField);
  const gapMm = geometry.subjectTop - fieldBottom;
  const topMm = Math.max(fieldBottom, bottom(address), bottom(information)) + gapMm;
  const references = referenceZones(sheet, topMm, boxes.information);
  return {
    boxes,
    letterhead: { ...geometry.letterhead, y: bottom(geometry.letterhead) - letterheadHeight, height: letterheadHeight },
    returnLine: geometry.returnLine,
    returnLineBox: returnLineFits ? boxes.returnLine : boxes.narrowReturnLine,
    remarks,
    address,
    information,
    informationLabelMm: labelMm,
    references,
    flowTopMm: references.length === 0 ? topMm : Math.max(...references.map(bottom)) + gapMm,
  };
}

/** Remarks fill their zone upwards; an address too long for its own zone grows into what they leave free. */
function addressField({ geometry, stationery, remarkLines, addressLines }: LetterSheet, box: LineBox) {
  const { remarkZone, addressZone } = geometry;
  const type = { family: stationery.fontFamily, sizePt: box.sizePt };
  const height = (lines: readonly string[]) =>
    lines.reduce((sum, line) => sum + lineCount(line, addressZone.width, type), 0) * box.lineMm;
  const remarksHeight = height(remarkLines);
  const addressHeight = height(addressLines);
  const room = remarkZone.height + addressZone.height;
  const above = Math.max(remarksHeight, Math.min(remarkZone.height, room - addressHeight));
  return {
    remarks: { ...remarkZone, y: remarkZone.y + above - remarksHeight, height: remarksHeight },
    address: { ...addressZone, y: remarkZone.y + above, height: addressHeight },
  };
}

function labelWidthMm(lines: readonly LabelledLine[], type: Type): number {
  return Math.max(0, ...lines.map(({ label }) => textWidthMm(label, type))) + LABEL_GAP_MM;
}

function informationZone(
  { geometry, stationery, informationBlock }: LetterSheet,
  labelMm: number,
  box: LineBox,
): ZoneMm {
  const valueMm = geometry.informationBlock.width - labelMm;
  const type = { family: stationery.fontFamily, sizePt: box.sizePt };
  const lines = informationBlock.reduce((sum, { value }) => sum + lineCount(value, valueMm, type), 0);
  return { ...geometry.informationBlock, height: lines * box.lineMm };
}

/** Side by side over the width of the text, in rows as high as their deepest field. */
function referenceZones(
  { geometry, stationery, referenceLine }: LetterSheet,
  topMm: number,
  box: LineBox,
): readonly ZoneMm[] {
  const columns = Math.min(referenceLine.length, REFERENCE_COLUMNS);
  const columnMm = geometry.textWidth / columns;
  const width = columnMm - LABEL_GAP_MM;
  const type = { family: stationery.fontFamily, sizePt: box.sizePt };
  const heights = referenceLine.map(
    ({ label, value }) => (lineCount(label, width, type) + lineCount(value, width, type)) * box.lineMm,
  );
  let y = topMm;
  return heights.map((height, index) => {
    const column = index % columns;
    if (column === 0 && index > 0) y += Math.max(...heights.slice(index - columns, index));
    return { x: geometry.margins.left + column * columnMm, y, width, height };
  });
}

function bottom({ y, height }: ZoneMm): number {
  return y + height;
}
