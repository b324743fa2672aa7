import { diffArrays } from "diff";

/** Words in a row in a text: UTF-16 offsets, `end` excluded. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** A text before and after, with the words that went and the words that came. */
export interface TextDifference {
  readonly before: string;
  readonly after: string;
  readonly removed: readonly WordRange[];
  readonly added: readonly WordRange[];
}

/** The words that two texts do not share. A changed comma is a changed word: a history hides nothing. */
export function textDifference(before: string, after: string): TextDifference {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const removed: WordRange[] = [];
  const added: WordRange[] = [];
  let [oldAt, nowAt] = [0, 0];
  const key = (word: Word) => word.text;
  for (const change of diffArrays(old.map(key), now.map(key))) {
    if (change.removed) removed.push(rangeOf(old, oldAt, change.count));
    if (change.added) added.push(rangeOf(now, nowAt, change.count));
    if (!change.added) oldAt += change.count;
    if (!change.removed) nowAt += change.count;
  }
  return { before, after, removed, added };
}

interface Word extends WordRange {
  readonly text: string;
}

function wordsOf(text: string): readonly Word[] {
  const words = [...text.matchAll(/[^\S\n]*(?:\n|[^\s]+)/gu)];
  return words.map((match) => {
    const word = match[0].trimStart() || "\n";
    return {
      text: word.normalize("NFC"),
      start: match.index + match[0].length - word.length,
      end: match.index + match[0].length,
    };
  });
}

function rangeOf(words: readonly Word[], at: number, count: number): WordRange {
  return { start: words[at]?.start ?? 0, end: words[at + count - 1]?.end ?? 0 };
}
