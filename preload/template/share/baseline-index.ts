import { type ComparedWord, comparedWords } from "./compared-words";

/** So many words in a row are taken from a text, wherever they stand; fewer may be an everyday phrase. */
export const RUN_LENGTH = 5;

// A sequence that occurs more often than this is found at its first places only, so that repetitive text stays quick.
const MOST_PLACES = 8;

/** The words of all baseline texts in a row, and where in it one finds sequences of words. */
export interface BaselineIndex {
  /** Each different word has a number; so many words are compared that numbers make it twice as quick. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly keys: readonly number[];
  /** Number of the text in which the word at an index stands. */
  readonly textOf: readonly number[];
  /** First word of each text, and behind the last one the number of all words. */
  readonly starts: readonly number[];
  /** Places of sequences of RUN_LENGTH words, by sequenceHash. */
  readonly runs: ReadonlyMap<number, readonly number[]>;
  /** Places of pairs of words, by sequenceHash. */
  readonly pairs: ReadonlyMap<number, readonly number[]>;
  /** Place of each whole sentence and line, of whatever length. */
  readonly sentences: ReadonlyMap<string, number>;
}

export function indexBaseline(texts: readonly string[]): BaselineIndex {
  const numbers = new Map<string, number>();
  const keys: number[] = [];
  const textOf: number[] = [];
  const starts: number[] = [];
  const runs = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  const sentences = new Map<string, number>();
  for (const [number, text] of texts.entries()) {
    const start = keys.length;
    starts.push(start);
    const words = comparedWords(text);
    for (const { key } of words) {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      keys.push(known);
      textOf.push(number);
    }
    addPlaces(runs, keys, start, RUN_LENGTH);
    addPlaces(pairs, keys, start, 2);
    for (const { from, to } of sentenceSpans(text, words)) {
      const key = sequenceKey(keys, start + from, start + to);
      if (!sentences.has(key)) sentences.set(key, start + from);
    }
  }
  return { numbers, keys, textOf, starts: [...starts, keys.length], runs, pairs, sentences };
}

function addPlaces(index: Map<number, number[]>, keys: readonly number[], start: number, length: number): void {
  for (let at = start; at + length <= keys.length; at++) {
    const hash = sequenceHash(keys, at, length);
    const places = index.get(hash);
    if (places === undefined) index.set(hash, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  }
}

/** A sequence of words as a number. Different ones may have the same: what is found by it has to be compared. */
export function sequenceHash(keys: readonly number[], at: number, length: number): number {
  let hash = 0;
  for (let step = 0; step < length; step++) hash = Math.imul(hash, 0x01000193) ^ (keys[at + step] ?? -1);
  return hash;
}

/** A whole sentence as a key of the index. */
export function sequenceKey(keys: readonly number[], from: number, to: number): string {
  return keys.slice(from, to).join(" ");
}

/** First word and the one behind the last. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a text as spans of its words; wrong ends (after "z. B.") fall alike in both compared texts. */
export function sentenceSpans(text: string, words: readonly ComparedWord[]): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const ends = next === undefined || /[.!?:;][“”"»«)]*$/u.test(text.slice(word.start, word.end));
    if (!ends && !text.slice(word.end, next.start).includes("\n")) continue;
    spans.push({ from, to: index + 1 });
    from = index + 1;
  }
  return spans;
}
