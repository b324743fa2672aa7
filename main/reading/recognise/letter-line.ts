import type { RichText, Run } from "../../../preload/letter/rich-text";
import { richTextToString } from "../../../preload/letter/rich-text";
import type { ParagraphHint, SourceParagraph } from "../source-document";

/** A line of the source as the writer set it: what heads and ends of letters are made of. */
export interface LetterLine {
  readonly text: RichText;
  /** The words alone, without white space around them. */
  readonly words: string;
  readonly hint: ParagraphHint;
  readonly hasGapBefore: boolean;
  /** Index of the paragraph it belongs to. */
  readonly paragraph: number;
}

export function splitIntoLines(paragraphs: readonly SourceParagraph[]): readonly LetterLine[] {
  return paragraphs.flatMap(({ text, hint, hasGapBefore }, paragraph) =>
    splitAtLineBreaks(text).map((line, index) =>
      makeLine(line, { hint, hasGapBefore: hasGapBefore && index === 0, paragraph }),
    ),
  );
}

function splitAtLineBreaks(text: RichText): readonly RichText[] {
  const lines: Run[][] = [[]];
  for (const run of text) {
    if (run.kind === "lineBreak") lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.filter((line) => richTextToString(line).trim() !== "");
}

function makeLine(text: RichText, place: Pick<LetterLine, "hint" | "hasGapBefore" | "paragraph">): LetterLine {
  return { text, words: richTextToString(text).trim(), ...place };
}

/** The part of a line from a place in its words on. */
export function restOfLine(line: LetterLine, from: number): LetterLine {
  const whole = richTextToString(line.text);
  let skip = from + (whole.length - whole.trimStart().length);
  const text: Run[] = [];
  for (const run of line.text) {
    if (run.kind !== "text") continue;
    const kept = run.text.slice(skip);
    skip = Math.max(0, skip - run.text.length);
    if (kept !== "") text.push({ ...run, text: kept });
  }
  return makeLine(text, line);
}
