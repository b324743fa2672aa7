import { FrameAnchorType, FrameWrap, type IFrameOptions, TabStopType } from "docx";
import type { ZoneMm } from "../../../preload/stationery/din-5008";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { twips } from "./docx-units";
import { type LineBox, shiftAboveMm } from "./line-box";
import { colour } from "./paper-styles";
import type { SheetLayout } from "./sheet-layout";
import type { StyleEntry } from "./style-entry";

/** Frames of the parts at fixed places, by the styles that have them; `references` field by field. */
export type FieldFrames = ReturnType<typeof fieldFrames>;

export function fieldFrames(sheet: LetterSheet, layout: SheetLayout) {
  const { boxes } = layout;
  const family = sheet.stationery.fontFamily;
  const frame = (zone: ZoneMm, box: LineBox) => frameAt({ ...zone, y: zone.y + shiftAboveMm(family, box) });
  const information = frame(layout.information, boxes.information);
  return {
    LetterHead: frame(layout.letterhead, boxes.letterhead),
    LetterReturnLine: frame(layout.returnLine, layout.returnLineBox),
    LetterRemark: frame(layout.remarks, boxes.address),
    LetterAddress: frame(layout.address, boxes.address),
    LetterInformation: information,
    LetterInformationGroup: information,
    references: layout.references.map((zone) => frame(zone, boxes.information)),
  };
}

/** Styles of what stands at fixed places; they carry the frames, so that a line added by hand stands in them as well. */
export function fieldStyles(sheet: LetterSheet, layout: SheetLayout): readonly StyleEntry[] {
  const { boxes, informationLabelMm } = layout;
  const frames = fieldFrames(sheet, layout);
  const labelled = {
    tabStops: [{ type: TabStopType.LEFT, position: twips(informationLabelMm) }],
    indent: { left: twips(informationLabelMm), hanging: twips(informationLabelMm) },
  };
  const newGroup = { spacing: { before: twips(sheet.geometry.line) } };
  return [
    {
      id: "LetterHead",
      box: boxes.letterhead,
      paragraph: { frame: frames.LetterHead },
      run: colour(sheet.paper.colours.name),
    },
    { id: "LetterReturnLine", box: layout.returnLineBox, paragraph: { frame: frames.LetterReturnLine } },
    { id: "LetterRemark", box: boxes.address, paragraph: { frame: frames.LetterRemark } },
    { id: "LetterAddress", box: boxes.address, paragraph: { frame: frames.LetterAddress } },
    { id: "LetterReferenceLabel", box: boxes.information, next: "LetterReferenceValue" },
    { id: "LetterReferenceValue", box: boxes.information },
    {
      id: "LetterInformation",
      box: boxes.information,
      paragraph: { frame: frames.LetterInformation, ...labelled },
    },
    {
      id: "LetterInformationGroup",
      box: boxes.information,
      next: "LetterInformation",
      paragraph: { frame: frames.LetterInformationGroup, ...labelled, ...newGroup },
    },
  ];
}

export function frameAt(zone: ZoneMm): IFrameOptions {
  return {
    type: "absolute",
    position: { x: twips(zone.x), y: twips(zone.y) },
    width: twips(zone.width),
    height: twips(zone.height),
    rule: "atLeast",
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}
