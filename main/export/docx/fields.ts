import { type IFrameOptions, Paragraph, Tab, TextRun } from "docx";
import type { LabelledLine, LetterSheet } from "../../../preload/stationery/letter-sheet";
import type { FieldFrames } from "./field-styles";
import { styledParagraph } from "./styled-paragraph";
import { textRuns } from "./text-runs";

/** Return line, remarks, address, information block and reference line, each in its own frame. */
export function framedFields(sheet: LetterSheet, frames: FieldFrames): readonly Paragraph[] {
  // The frames stand in the styles as well, but LibreOffice 7.4 does not read them there.
  const inFrame = (style: Exclude<keyof FieldFrames, "references">, lines: readonly string[]) =>
    lines.map((line) => styledParagraph(style, line, { frame: frames[style] }));
  return [
    ...inFrame("LetterReturnLine", sheet.returnLine === "" ? [] : [sheet.returnLine]),
    ...inFrame("LetterRemark", sheet.remarkLines),
    ...inFrame("LetterAddress", sheet.addressLines),
    ...informationParagraphs(sheet.informationBlock, frames.LetterInformation),
    ...referenceParagraphs(sheet.referenceLine, frames.references),
  ];
}

function informationParagraphs(lines: readonly LabelledLine[], frame: IFrameOptions): readonly Paragraph[] {
  return lines.flatMap((line, index) => {
    if (isBlank(line)) return [];
    const above = lines[index - 1];
    const style = above !== undefined && isBlank(above) ? "LetterInformationGroup" : "LetterInformation";
    const tab = new TextRun({ children: [new Tab()] });
    return [new Paragraph({ frame, style, children: [...textRuns(line.label), tab, ...textRuns(line.value)] })];
  });
}

function isBlank(line: LabelledLine): boolean {
  return line.label === "" && line.value === "";
}

/** Each field of the reference line in a frame of its own, the label above its value. */
function referenceParagraphs(fields: readonly LabelledLine[], frames: readonly IFrameOptions[]): readonly Paragraph[] {
  return fields.flatMap(({ label, value }, index) => {
    const frame = frames[index];
    const inFrame = frame === undefined ? {} : { frame };
    return [
      styledParagraph("LetterReferenceLabel", label, inFrame),
      styledParagraph("LetterReferenceValue", value, inFrame),
    ];
  });
}
