import { joinAlike } from "../edits/retype-text";
import { type RichText, type Run, richTextToString } from "../rich-text";
import { asWritten } from "./as-written";
import type { TextRange } from "./find-in-text";

/** A text with other words in the place of these ranges, which follow each other; spaces and marks as they were (asWritten). */
export function replaceInText(text: string, ranges: readonly TextRange[], words: string): string {
  return ranges.reduceRight(
    (after, { from, to }) => after.slice(0, from) + asWritten(words, text.slice(from, to)) + after.slice(to),
    text,
  );
}

/** The same in rich text: the new words look like the first of those whose place they take, all others as before. */
export function replaceInRichText(text: RichText, ranges: readonly TextRange[], words: string): RichText {
  const plain = richTextToString(text);
  let start = 0;
  const runs = text.flatMap((run): readonly Run[] => {
    if (run.kind === "lineBreak") {
      start += 1;
      return [run];
    }
    const [from, to] = [start, start + run.text.length];
    start = to;
    const inside = ranges.filter((range) => range.from < to && range.to > from);
    const left = inside.reduceRight((after, range) => {
      const begins = range.from >= from;
      const written = asWritten(words, plain.slice(range.from, range.to));
      const head = begins ? after.slice(0, range.from - from) + written : "";
      return head + after.slice(Math.min(range.to, to) - from);
    }, run.text);
    return left === "" ? [] : [{ ...run, text: left }];
  });
  return joinAlike(runs);
}
