import { Paragraph } from "docx";
import type { PassageForm } from "../../../preload/letter/passage";
import type { Block, List, RichText } from "../../../preload/letter/rich-text";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { NUMBERS } from "./list-numbering";
import { richTextRuns } from "./rich-text-runs";
import type { StyleId } from "./style-names";

const PARAGRAPH_STYLES: Readonly<Record<PassageForm, StyleId>> = {
  text: "LetterBody",
  heading: "LetterHeading",
  quotation: "LetterQuotation",
};

interface BodyParagraph {
  readonly style: StyleId;
  readonly text: RichText;
  /** Which of the letter's numbered lists it belongs to; null if to none. */
  readonly numberedList: number | null;
}

/** The letter's text; its last paragraph stays with the closing, which never stands alone on a page. */
export function passageParagraphs(sheet: LetterSheet): readonly Paragraph[] {
  let lists = 0;
  const paragraphs = sheet.passages.flatMap(({ form, blocks }) =>
    blocks.flatMap((block) => bodyParagraphs(block, form, block.kind === "list" && block.ordered ? ++lists : null)),
  );
  const staysWithNext = sheet.closing !== "" || sheet.signatories.length > 0;
  return paragraphs.map(({ style, text, numberedList }, index) => {
    const isLast = index === paragraphs.length - 1;
    return new Paragraph({
      style,
      children: richTextRuns(text),
      ...(numberedList === null ? {} : { numbering: { reference: NUMBERS, level: 0, instance: numberedList } }),
      ...(isLast && staysWithNext ? { keepNext: true } : {}),
    });
  });
}

function bodyParagraphs(block: Block, form: PassageForm, numberedList: number | null): readonly BodyParagraph[] {
  if (block.kind === "paragraph") return [{ style: PARAGRAPH_STYLES[form], text: block.text, numberedList: null }];
  return listItems(block, numberedList);
}

function listItems({ ordered, items }: List, numberedList: number | null): readonly BodyParagraph[] {
  return items.map((text) => ({ style: ordered ? "LetterNumbered" : "LetterBullet", text, numberedList }));
}
