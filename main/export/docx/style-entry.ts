import {
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
} from "docx";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { halfPoints, twips } from "./docx-units";
import { type LineBox, shiftAboveMm, shiftBelowMm } from "./line-box";
import { type StyleId, styleName } from "./style-names";

/** What a style of the letter says, in the terms of the sheet. */
export interface StyleEntry {
  readonly id: StyleId;
  readonly box: LineBox;
  /** Blank space below the last line, in millimetres, and the lines that follow it; none where another part sees to it. */
  readonly below?: { readonly blankMm: number; readonly next: LineBox };
  readonly next?: StyleId;
  readonly paragraph?: IParagraphPropertiesOptions;
  readonly run?: IRunStylePropertiesOptions;
}

/** A style as the docx library takes it: exact lines, and below them the space that puts the next baseline in place. */
export function paragraphStyle({ stationery, language }: LetterSheet, entry: StyleEntry): IParagraphStyleOptions {
  const { id, box, below } = entry;
  const family = stationery.fontFamily;
  const afterMm =
    below === undefined ? 0 : shiftBelowMm(family, box) + below.blankMm + shiftAboveMm(family, below.next);
  // Frames belong to the paragraph properties of a style as well, though the library's type leaves them out.
  const paragraph: IParagraphPropertiesOptions = {
    ...entry.paragraph,
    spacing: {
      line: twips(box.lineMm),
      lineRule: LineRuleType.EXACT,
      after: Math.max(0, twips(afterMm)),
      ...entry.paragraph?.spacing,
    },
  };
  return {
    id,
    name: styleName(id, language),
    basedOn: "Normal",
    next: entry.next ?? id,
    quickFormat: true,
    paragraph,
    run: { size: halfPoints(box.sizePt), ...entry.run },
  };
}
