import { cleanText } from "../clean-text";
import { checkLineCount } from "../reading-limits";
import type { SourceDocument } from "../source-document";
import { groupLines } from "./group-lines";
import { findPageFurniture, type PageLine } from "./page-furniture";
import { endsSentence } from "./sentence-end";
import { readQuotation, type TextLine } from "./text-line";

/** Plain text as paragraphs, however it is wrapped. Throws "reading.tooManyParagraphs". */
export function readPlainText(text: string): SourceDocument {
  const cleaned = cleanText(text);
  checkLineCount(cleaned);
  const { lines, left } = collectLines(findPageFurniture(cleaned));
  const { paragraphs, remarks } = groupLines(withoutEmptyLineAfterEach(unquoteAll(lines)));
  return {
    kind: "text",
    paragraphs,
    remarks: [...remarks, ...left.map((remark) => ({ ...remark, paragraph: null }))],
    text: cleaned.replace(/\f/gu, "\n"),
  };
}

type FoundRemark = TextLine["remarks"][number];

function collectLines(pageLines: readonly PageLine[]): {
  readonly lines: TextLine[];
  readonly left: readonly FoundRemark[];
} {
  const lines: TextLine[] = [];
  let remarks: FoundRemark[] = [];
  let blanks = 0;
  let page = 0;
  for (const { text, page: linePage, furniture } of pageLines) {
    if (furniture !== null) {
      remarks.push({ kind: furniture, text: text.trim() });
      continue;
    }
    const quotation = readQuotation(text);
    if (!/[^\s=_*~-]/u.test(quotation.text)) {
      blanks++;
      continue;
    }
    const isAfterPageBreak = linePage !== page || remarks.length > 0;
    lines.push({ raw: text, ...quotation, blanks: lines.length === 0 ? 0 : blanks, isAfterPageBreak, remarks });
    remarks = [];
    blanks = 0;
    page = linePage;
  }
  return { lines, left: remarks };
}

/** A letter that was forwarded as a whole is the letter, not a quotation. */
function unquoteAll(lines: readonly TextLine[]): readonly TextLine[] {
  const quoted = lines.filter((line) => line.isQuoted).length;
  return quoted > lines.length * 0.7 ? lines.map((line) => ({ ...line, isQuoted: false })) : lines;
}

const FEWEST_LINES = 5;
const SHARE_OF_EMPTY_LINES = 0.9;
/** How many lines must break off inside a sentence: before a small letter it is certain, before a capital only likely. */
const SHARE_BEFORE_SMALL_LETTERS = 0.1;
const SHARE_BEFORE_ANY = 0.35;
const NARROWEST_LINE = 30;

/** Some programs put an empty line behind every line; then only what exceeds that says something. */
function withoutEmptyLineAfterEach(lines: readonly TextLine[]): readonly TextLine[] {
  const followers = lines.slice(1);
  const withBlank = followers.filter((line) => line.blanks > 0).length;
  if (followers.length < FEWEST_LINES || withBlank < followers.length * SHARE_OF_EMPTY_LINES) return lines;
  const inside = followers.filter((_, index) => breaksOff(lines[index]));
  const plainly = inside.filter((line) => /^\p{Ll}/u.test(line.text)).length;
  const isPlain = plainly >= 2 && plainly >= followers.length * SHARE_BEFORE_SMALL_LETTERS;
  if (!isPlain && inside.length < followers.length * SHARE_BEFORE_ANY) return lines;
  return lines.map((line) => ({ ...line, blanks: Math.max(0, line.blanks - 1) }));
}

function breaksOff(line: TextLine | undefined): boolean {
  return (
    line !== undefined && line.raw.length >= NARROWEST_LINE && !/[,:]$/u.test(line.text) && !endsSentence(line.text)
  );
}
