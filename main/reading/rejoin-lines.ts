import { richTextToString } from "../../preload/letter/rich-text";
import { readPlainText } from "./plain/read-plain-text";
import { endsSentence } from "./plain/sentence-end";
import type { SourceDocument, SourceParagraph } from "./source-document";

const FEWEST_PARAGRAPHS = 8;
const SHARE_INSIDE_SENTENCES = 0.3;

/**
 * A document whose every line is a paragraph, because its text was pasted out of a PDF, read as the plain text that it is. One
 * with lists, emphasis or links stays as its writer made it.
 */
export function rejoinPastedLines(document: SourceDocument): SourceDocument {
  const { paragraphs } = document;
  if (paragraphs.length < FEWEST_PARAGRAPHS || !paragraphs.every(isPlain)) return document;
  const lines = paragraphs.map(({ text }) => richTextToString(text));
  const broken = lines.filter((line, index) => index > 0 && isInsideSentence(lines[index - 1] ?? "", line)).length;
  if (broken < lines.length * SHARE_INSIDE_SENTENCES) return document;
  const text = paragraphs
    .map(({ hasGapBefore }, index) => (hasGapBefore ? "\n" : "") + (lines[index] ?? ""))
    .join("\n");
  const read = readPlainText(text);
  const remarks = [...document.remarks.map((remark) => ({ ...remark, paragraph: null })), ...read.remarks];
  return { kind: document.kind, paragraphs: read.paragraphs, remarks, text: document.text };
}

function isPlain({ text, hint }: SourceParagraph): boolean {
  return hint === "text" && text.every((run) => run.kind === "lineBreak" || Object.keys(run).length === 2);
}

function isInsideSentence(before: string, line: string): boolean {
  return /^\s*\p{Ll}/u.test(line) && !endsSentence(before.trimEnd()) && !/[,:]\s*$/u.test(before.slice(-8));
}
