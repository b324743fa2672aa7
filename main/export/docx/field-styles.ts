import { FrameAnchorType, FrameWrap, type IFrameOptions, type IParagraphOptions, TabStopType } from "docx";
import type { ZoneMm } from "../../../preload/stationery/din-5008";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { twips } from "./docx-units";
import { addressTops } from "./flow-top";
import { type LineBox, shiftAboveMm } from "./line-box";
import type { StyleId } from "./style-names";
import { lineBoxes, type StyleEntry } from "./style-table";

/** Width of the labels in the information block, which the norm leaves open. */
const LABEL_WIDTH_MM = 30;

/** Styles of what stands at fixed places; a style carries the frame, so that a line added by hand stands in it as well. */
export function fieldStyles(sheet: LetterSheet): readonly StyleEntry[] {
  const { geometry } = sheet;
  const sizes = typeSizes(sheet.stationery);
  const boxes = lineBoxes(sizes);
  const { remarkTop, addressTop } = addressTops(sheet);
  const frame = (zone: ZoneMm, box: LineBox) => ({ frame: frameAt(sheet, zone, box) });
  const information = frame(geometry.informationBlock, boxes.information);
  const label = {
    tabStops: [{ type: TabStopType.LEFT, position: twips(LABEL_WIDTH_MM) }],
    indent: { left: twips(LABEL_WIDTH_MM), hanging: twips(LABEL_WIDTH_MM) },
  };
  return [
    { id: "LetterReturnLine", box: boxes.returnLine, paragraph: frame(geometry.returnLine, boxes.returnLine) },
    {
      id: "LetterRemark",
      box: boxes.address,
      paragraph: frame(
        { ...geometry.remarkZone, y: remarkTop, height: geometry.addressZone.y - remarkTop },
        boxes.address,
      ),
    },
    {
      id: "LetterAddress",
      box: boxes.address,
      paragraph: frame({ ...geometry.addressZone, y: addressTop }, boxes.address),
    },
    { id: "LetterInformation", box: boxes.information, paragraph: { ...information, ...label } },
    {
      id: "LetterInformationGroup",
      box: boxes.information,
      next: "LetterInformation",
      paragraph: { ...information, ...label, spacing: { before: twips(sizes.blankLineMm) } },
    },
    {
      id: "LetterHead",
      box: boxes.letterhead,
      paragraph: frame(letterheadZone(sheet, boxes.letterhead), boxes.letterhead),
      run: { bold: true },
    },
  ];
}

/** The letterhead's line ends one blank line above the address field. */
function letterheadZone({ geometry }: LetterSheet, box: LineBox): ZoneMm {
  const height = box.lineMm;
  return {
    x: geometry.margins.left,
    y: geometry.addressField.y - geometry.line - height,
    width: geometry.textWidth,
    height,
  };
}

function frameAt(sheet: LetterSheet, zone: ZoneMm, box: LineBox): IFrameOptions {
  return {
    type: "absolute",
    position: { x: twips(zone.x), y: twips(zone.y + shiftAboveMm(sheet.stationery.fontFamily, box)) },
    width: twips(zone.width),
    height: twips(zone.height),
    rule: "atLeast",
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}

/** The frame of a style, which a paragraph has to repeat: LibreOffice 7.4 does not read frames from styles. */
export function styleFrame(sheet: LetterSheet, style: StyleId): Pick<IParagraphOptions, "frame"> {
  const frame = fieldStyles(sheet).find(({ id }) => id === style)?.paragraph?.frame;
  return frame === undefined ? {} : { frame };
}
