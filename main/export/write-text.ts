import type { Block, RichText } from "../../preload/letter/rich-text";
import type { EndMatter, LabelledLine, LetterSheet, SheetPassage } from "../../preload/stationery/letter-sheet";
import { wrapText } from "./wrap-text";

const LINE_LENGTH = 72;
const QUOTATION_MARK = "> ";
const BULLET = "- ";

/**
 * The letter as plain text for an e-mail: lines of at most 72 characters, each ended by "\n", blank lines between the
 * parts. Protected spaces never stand at the end of a line and are written as ordinary ones, so that the text can be
 * searched; a link's address follows its words where they differ.
 */
export function writeText(sheet: LetterSheet): string {
  const parts = [
    [sheet.letterhead],
    [sheet.returnLine],
    sheet.remarkLines,
    sheet.addressLines,
    sheet.informationBlock.map(labelledLine),
    sheet.referenceLine.map(labelledLine),
    wrapText(sheet.subject, LINE_LENGTH),
    wrapText(sheet.salutation, LINE_LENGTH),
    ...sheet.passages.flatMap(passageParts),
    wrapText(sheet.closing, LINE_LENGTH),
    ...sheet.signatoryRows.flatMap(({ signatories }) => signatories.map(({ lines }) => lines)),
    endMatterLines(sheet.enclosures),
    endMatterLines(sheet.copies),
  ];
  const filled = parts.map((lines) =>
    lines
      .map(cleanLine)
      .join("\n")
      .replace(/^\n+|\n+$/gu, ""),
  );
  return `${filled.filter((part) => part !== "").join("\n\n")}\n`;
}

function labelledLine({ label, value }: LabelledLine): string {
  return label === "" || value === "" ? `${label}${value}` : `${label}: ${value}`;
}

function passageParts({ form, blocks }: SheetPassage): readonly (readonly string[])[] {
  const isQuotation = form === "quotation";
  const width = isQuotation ? LINE_LENGTH - QUOTATION_MARK.length : LINE_LENGTH;
  const parts = blocks.map((block) => blockLines(block, width));
  return isQuotation ? [parts.flatMap(quotedLines)] : parts;
}

/** The mark stands before blank lines between the blocks of a quotation as well. */
function quotedLines(lines: readonly string[], index: number): readonly string[] {
  const quoted = lines.map((line) => `${QUOTATION_MARK}${line}`);
  return index === 0 ? quoted : [QUOTATION_MARK.trimEnd(), ...quoted];
}

function blockLines(block: Block, width: number): readonly string[] {
  if (block.kind === "paragraph") return wrapText(plainWords(block.text), width);
  return block.items.flatMap((item, index) => {
    const mark = block.ordered ? `${index + 1}. ` : BULLET;
    const lines = wrapText(plainWords(item), width - mark.length);
    return (lines.length === 0 ? [""] : lines).map(
      (line, row) => `${row === 0 ? mark : " ".repeat(mark.length)}${line}`,
    );
  });
}

/** The words with line breaks as "\n" and the address of each link after its last run. */
function plainWords(text: RichText): string {
  let linkText = "";
  return text
    .map((run, index) => {
      if (run.kind === "lineBreak") return "\n";
      if (run.link === undefined) return run.text;
      linkText += run.text;
      const next = text[index + 1];
      if (next?.kind === "text" && next.link === run.link) return run.text;
      const isSame = linkText === run.link || `mailto:${linkText}` === run.link || `https://${linkText}` === run.link;
      linkText = "";
      return isSame ? run.text : `${run.text} <${run.link.replace(/^mailto:/u, "")}>`;
    })
    .join("");
}

function endMatterLines(part: EndMatter | null): readonly string[] {
  return part === null ? [] : [part.heading, ...part.lines.flatMap((line) => wrapText(line, LINE_LENGTH))];
}

// Controls mean nothing in a text, and half of a surrogate pair cannot be written.
function cleanLine(line: string): string {
  return line
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, "")
    .replace(/[\u00A0\u202F]/gu, " ")
    .trimEnd();
}
