import { readListMarker } from "./list-marker";
import { endsSentence } from "./sentence-end";
import type { TextLine } from "./text-line";
import { fillWithNextWord, type Wrapping } from "./wrapping";

/** What a line break is: the program's (the lines belong together), the writer's (they stay two lines), or a paragraph's end. */
export type LineBreakKind = "wrap" | "line" | "paragraph";

/** Who leaves more than the rest of the width free did it on purpose. */
const FULL_ENOUGH = 0.9;
const LONG_LINE = 100;
const FAR_RIGHT = 20;
const ADDRESS = /^(?:https?:|www\.|c\/o |\S{1,64}@)/u;

/** Judges the break between two lines that no empty line and no list marker divides; `wrapping` null: not wrapped at all. */
export function judgeLineBreak(line: TextLine, next: TextLine, wrapping: Wrapping | null): LineBreakKind {
  if (/\p{L}[-\u00AD]$/u.test(line.text) && /^\p{L}/u.test(next.text)) return "wrap";
  const isEnd = endsSentence(line.text);
  if (wrapping === null) {
    if (isEnd || (next.text.length > LONG_LINE && line.text.length <= LONG_LINE)) return "paragraph";
    return goesOn(line, next) || line.text.length > LONG_LINE ? "wrap" : "line";
  }
  // What stands far to the right, as a letterhead does, was put there line by line.
  if (next.indent >= FAR_RIGHT && line.indent >= FAR_RIGHT) return "line";
  const fill = fillWithNextWord(wrapping, line, next);
  if (fill > 1) return "wrap";
  if (isEnd) return "paragraph";
  if (fill > FULL_ENOUGH) return "wrap";
  return goesOn(line, next) ? "wrap" : "line";
}

function goesOn(line: TextLine, next: TextLine): boolean {
  return /^\p{Ll}/u.test(next.text) && !/[,:;]$/u.test(line.text) && !ADDRESS.test(next.text);
}

/** Whether a line begins a list item; a dash at the start of a line that is only wrapped does not. */
export function beginsListItem(
  line: TextLine,
  before: TextLine | null,
  inList: boolean,
  wrapping: Wrapping | null,
): boolean {
  const marker = readListMarker(line.text);
  if (marker === null) return false;
  if (before === null || line.blanks > 0 || inList) return true;
  if (wrapping === null || /[:;.!?…]$/u.test(before.text)) return true;
  return fillWithNextWord(wrapping, before, line) <= 1;
}
