import {
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
} from "docx";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { type TypeSizes, typeSizes } from "../../../preload/stationery/type-sizes";
import { halfPoints, twips } from "./docx-units";
import { type LineBox, shiftAboveMm, shiftBelowMm } from "./line-box";
import { type StyleId, styleName } from "./style-names";

/** What a style of the letter says, in the terms of the sheet. */
export interface StyleEntry {
  readonly id: StyleId;
  readonly box: LineBox;
  /** Blank space below the last line, in millimetres; the next part is set like the letter's text where none is given. */
  readonly blankMm?: number;
  readonly before?: LineBox;
  readonly next?: StyleId;
  readonly paragraph?: IParagraphPropertiesOptions;
  readonly run?: IRunStylePropertiesOptions;
}

/** The lines of the letter's text and of its fields. */
export function lineBoxes(sizes: TypeSizes) {
  const field = (sizePt: number): LineBox => ({ sizePt, lineMm: sizes.fieldLineMm });
  return {
    body: { sizePt: sizes.bodyPt, lineMm: sizes.bodyLineMm },
    bodyInField: field(sizes.bodyPt),
    address: field(sizes.addressPt),
    returnLine: field(sizes.returnLinePt),
    information: field(sizes.informationPt),
    pageLine: field(sizes.pageLinePt),
    letterhead: { sizePt: sizes.letterheadPt, lineMm: 2 * sizes.fieldLineMm },
  };
}

/** A style as the docx library takes it: exact lines, and below them the space that puts the next baseline in place. */
export function paragraphStyle(sheet: LetterSheet, entry: StyleEntry): IParagraphStyleOptions {
  const { stationery, language } = sheet;
  const { body } = lineBoxes(typeSizes(stationery));
  const family = stationery.fontFamily;
  const afterMm =
    entry.blankMm === undefined
      ? 0
      : entry.blankMm + shiftBelowMm(family, entry.box) + shiftAboveMm(family, entry.before ?? body);
  // Frames belong to the paragraph properties of a style as well, though the library's type leaves them out.
  const paragraph: IParagraphPropertiesOptions = {
    ...entry.paragraph,
    spacing: {
      line: twips(entry.box.lineMm),
      lineRule: LineRuleType.EXACT,
      after: Math.max(0, twips(afterMm)),
      ...entry.paragraph?.spacing,
    },
  };
  return {
    id: entry.id,
    name: styleName(entry.id, language),
    basedOn: "Normal",
    next: entry.next ?? entry.id,
    quickFormat: true,
    paragraph,
    run: { size: halfPoints(entry.box.sizePt), ...entry.run },
  };
}
