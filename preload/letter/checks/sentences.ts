import type { WordRange } from "../text-difference";
import type { PassageLetterText } from "./letter-texts";
import { remembering } from "./remembering";

const LONGEST_ABBREVIATION = 20;

export interface Sentence extends WordRange {
  readonly text: string;
}

const END = /[.!?…]["“”‘’)]*\s+(?=[\p{Lu}„“"‚(\d])|\n+/gu;
// A full stop after these ends no sentence: "z. B. Köln", "Dr. Müller", "am 26. Januar".
const NO_END =
  /(?:^|[\s(„])(?:\p{L}|\d{1,2}|Dr|Prof|Nr|Abs|Art|bzw|ca|usw|vgl|ggf|St|Mr|Mrs|Ms|No|Abt|Str)\.\s+$|\p{L}\.\s?\p{L}\.\s+$/u;

/** The sentences of a passage. */
export const passageSentences = remembering(({ text }: PassageLetterText) => sentencesOf(text));

/** The sentences of a text, without the space between them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith("\n") && NO_END.test(text.slice(Math.max(start, end - LONGEST_ABBREVIATION), end)))
      continue;
    found.push(sentence(text, start, end));
    start = end;
  }
  found.push(sentence(text, start, text.length));
  return found.filter((one) => one.text !== "");
}

function sentence(text: string, from: number, to: number): Sentence {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  return { text: trimmed, start, end: start + trimmed.length };
}
