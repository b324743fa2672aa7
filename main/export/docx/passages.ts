import { Paragraph } from "docx";
import type { PassageForm } from "../../../preload/letter/passage";
import { type List, type RichText, richTextToString } from "../../../preload/letter/rich-text";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { NUMBERS } from "./list-numbering";
import { richTextRuns } from "./rich-text-runs";
import type { StyleId } from "./style-names";
import { lineCount } from "./text-width";

const PARAGRAPH_STYLES: Readonly<Record<PassageForm, StyleId>> = {
  text: "LetterBody",
  heading: "LetterHeading",
  quotation: "LetterQuotation",
};

// Items of a list stand close; where the next list follows at once, a blank line parts the two all the same.
const APART = { contextualSpacing: false };

interface BodyParagraph {
  readonly style: StyleId;
  readonly text: RichText;
  /** Which of the letter's numbered lists it belongs to; null if to none. */
  readonly numberedList: number | null;
  readonly endsList: boolean;
}

/** The letter's text; its last paragraph stays with the closing, which never stands alone on a page. */
export function passageParagraphs(sheet: LetterSheet): readonly Paragraph[] {
  let lists = 0;
  const paragraphs: readonly BodyParagraph[] = sheet.passages.flatMap(({ form, blocks }) =>
    blocks.flatMap((block, index) => {
      if (block.kind === "list") return listItems(block, block.ordered ? ++lists : null);
      const introducesList = form === "text" && blocks[index + 1]?.kind === "list";
      const style: StyleId = introducesList ? "LetterListIntroduction" : PARAGRAPH_STYLES[form];
      return [{ style, text: block.text, numberedList: null, endsList: false }];
    }),
  );
  const hasEnding = sheet.closing !== "" || sheet.signatoryRows.length > 0;
  const firstKept = hasEnding ? firstWithClosing(sheet, paragraphs) : paragraphs.length;
  return paragraphs.map(
    ({ style, text, numberedList, endsList }, index) =>
      new Paragraph({
        style,
        children: richTextRuns(text),
        ...(numberedList === null ? {} : { numbering: { reference: NUMBERS, level: 0, instance: numberedList } }),
        ...(endsList && paragraphs[index + 1]?.style === style ? APART : {}),
        ...(index >= firstKept ? { keepNext: true } : {}),
      }),
  );
}

/** At least two lines go with the closing: the last paragraph, and the one before it where the last is a single line. */
function firstWithClosing({ stationery, geometry }: LetterSheet, paragraphs: readonly BodyParagraph[]): number {
  const last = paragraphs.at(-1);
  if (last === undefined) return 0;
  const type = { family: stationery.fontFamily, sizePt: typeSizes(stationery).bodyPt };
  const isSingleLine = lineCount(richTextToString(last.text), geometry.textWidth, type) === 1;
  return paragraphs.length - (isSingleLine ? 2 : 1);
}

function listItems({ ordered, items }: List, numberedList: number | null): readonly BodyParagraph[] {
  return items.map((text, index) => ({
    style: ordered ? "LetterNumbered" : "LetterBullet",
    text,
    numberedList,
    endsList: index === items.length - 1,
  }));
}
