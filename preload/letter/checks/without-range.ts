import type { WordRange } from "../text-difference";
import type { TextEdit } from "./fix";
import type { LetterText } from "./letter-texts";

/** Takes a sentence out of a text with the space before it; the first sentence takes the one behind it along. */
export function withoutRange({ place, text }: LetterText, { start, end }: WordRange): TextEdit {
  const before = /[ \u00a0]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = start - before === 0 ? (/^[ \u00a0]*/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { place, start: start - before, end: end + after, text: "" };
}
