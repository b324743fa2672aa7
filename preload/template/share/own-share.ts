import { type Passage, passageText } from "../../letter/passage";
import { indexBaseline, sentenceSpans } from "./baseline-index";
import { type ComparedWord, comparedWords } from "./compared-words";
import { matchWords } from "./match-words";
import type { ComparedPassage } from "./matching";

/** Own words in a row on one line of a passage's plain text: UTF-16 offsets, `end` excluded. */
export interface OwnRange {
  readonly start: number;
  readonly end: number;
}

export interface PassageShare {
  /** Id of the passage in the letter. */
  readonly passage: string;
  readonly ownWords: number;
  readonly words: number;
  readonly ranges: readonly OwnRange[];
}

export interface OwnShare {
  readonly ownWords: number;
  readonly words: number;
  /** Own words among all words, 0 to 1; 0 for a letter without words. */
  readonly share: number;
  readonly passages: readonly PassageShare[];
}

// No word of the baseline has this number.
const UNKNOWN = -1;

/**
 * How much of a letter is its sender's own: the words of its passages (not of subject, salutation and closing) that the
 * texts of the baseline do not have. Without a baseline all words are own.
 */
export function ownShare(passages: readonly Passage[], baseline: readonly string[]): OwnShare {
  const index = indexBaseline(baseline);
  const keys: number[] = [];
  const read = passages.map((passage) => {
    const text = passageText(passage);
    const words = comparedWords(text);
    const from = keys.length;
    for (const { key } of words) keys.push(index.numbers.get(key) ?? UNKNOWN);
    const sentences = sentenceSpans(text, words).map((span) => ({ from: from + span.from, to: from + span.to }));
    const compared: ComparedPassage = { from, to: keys.length, sentences };
    return { id: passage.id, text, words, compared };
  });
  const places = matchWords(
    keys,
    read.map(({ compared }) => compared),
    index,
  );
  const shares = read.map(({ id, text, words, compared }) => {
    const isOwn = words.map((_, at) => places[compared.from + at] === -1);
    const ownWords = isOwn.filter(Boolean).length;
    return { passage: id, ownWords, words: words.length, ranges: ownRanges(text, words, isOwn) };
  });
  const ownWords = shares.reduce((sum, share) => sum + share.ownWords, 0);
  return { ownWords, words: keys.length, share: keys.length === 0 ? 0 : ownWords / keys.length, passages: shares };
}

function ownRanges(text: string, words: readonly ComparedWord[], isOwn: readonly boolean[]): readonly OwnRange[] {
  const ranges: OwnRange[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (isOwn[at] !== true) continue;
    const last = ranges.at(-1);
    const goesOn = last !== undefined && isOwn[at - 1] === true && !text.slice(last.end, start).includes("\n");
    if (goesOn) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  }
  return ranges;
}
