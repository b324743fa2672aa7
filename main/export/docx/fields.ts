import { Paragraph, Tab, type Table, TextRun } from "docx";
import type { LabelledLine, LetterSheet } from "../../../preload/stationery/letter-sheet";
import { borderlessTable } from "./borderless-table";
import { twips } from "./docx-units";
import { styleFrame } from "./field-styles";
import type { StyleId } from "./style-names";
import { styledParagraph } from "./styled-paragraph";
import { textRuns } from "./text-runs";

/** Return line, remarks, address and information block, each in its own frame. */
export function framedFields(sheet: LetterSheet): readonly Paragraph[] {
  const inFrame = (style: StyleId, lines: readonly string[]) => {
    const frame = styleFrame(sheet, style);
    return lines.map((line) => styledParagraph(style, line, frame));
  };
  return [
    ...inFrame("LetterReturnLine", sheet.returnLine === "" ? [] : [sheet.returnLine]),
    ...inFrame("LetterRemark", sheet.remarkLines),
    ...inFrame("LetterAddress", sheet.addressLines),
    ...informationParagraphs(sheet),
  ];
}

function informationParagraphs(sheet: LetterSheet): readonly Paragraph[] {
  const lines = sheet.informationBlock;
  const frame = styleFrame(sheet, "LetterInformation");
  return lines.flatMap((line, index) => {
    if (isBlank(line)) return [];
    const above = lines[index - 1];
    const style = above !== undefined && isBlank(above) ? "LetterInformationGroup" : "LetterInformation";
    const tab = new TextRun({ children: [new Tab()] });
    return [new Paragraph({ ...frame, style, children: [...textRuns(line.label), tab, ...textRuns(line.value)] })];
  });
}

function isBlank(line: LabelledLine): boolean {
  return line.label === "" && line.value === "";
}

/** The reference line: labels with their values below them, side by side over the width of the text. */
export function referenceTable(sheet: LetterSheet): readonly Table[] {
  const fields = sheet.referenceLine;
  if (fields.length === 0) return [];
  const cells = fields.map(({ label, value }) => [
    styledParagraph("LetterReferenceLabel", label),
    styledParagraph("LetterReferenceValue", value),
  ]);
  return [borderlessTable(twips(sheet.geometry.textWidth / fields.length), [cells])];
}
