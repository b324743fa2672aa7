import { type BaselineIndex, RUN_LENGTH, sequenceHash, sequenceKey, type WordSpan } from "./baseline-index";
import { matchGap } from "./match-gap";
import { type ComparedPassage, claim, type Matching } from "./matching";

/**
 * For each word of a letter its place in the baseline, or -1 where it is the sender's own. Whole sentences and long sequences
 * are found wherever they stand, so that what was moved, split or joined is not new; the words between them are then
 * compared with those that stood there.
 */
export function matchWords(
  keys: readonly number[],
  passages: readonly ComparedPassage[],
  baseline: BaselineIndex,
): readonly number[] {
  const matching: Matching = { keys, baseline, places: keys.map(() => -1), isTaken: baseline.keys.map(() => false) };
  const sentences = passages.flatMap((passage) => passage.sentences);
  for (const sentence of sentences) matchSentence(sentence, matching);
  const sentenceEnds = new Set(sentences.map(({ to }) => to));
  for (let at = 0; at < keys.length; at++) {
    if (matching.places[at] === -1) matchRun(at, sentenceEnds, matching);
  }
  for (const passage of passages) {
    for (const gap of gapsOf(passage, matching.places)) matchGap(gap, passage, matching);
  }
  return matching.places;
}

function matchSentence({ from, to }: WordSpan, matching: Matching): void {
  const place = matching.baseline.sentences.get(sequenceKey(matching.keys, from, to));
  if (place !== undefined) claim(matching, from, place, to - from);
}

/** Claims the longest sequence that begins here. It may cross the border of passages: a split leaves such a one behind. */
function matchRun(at: number, sentenceEnds: ReadonlySet<number>, matching: Matching): void {
  const found = matching.baseline.runs.get(sequenceHash(matching.keys, at, RUN_LENGTH)) ?? [];
  let best = { place: 0, count: 0 };
  for (const place of found) {
    const count = runLength(at, place, sentenceEnds, matching);
    if (count > best.count) best = { place, count };
  }
  if (best.count >= RUN_LENGTH) claim(matching, at, best.place, best.count);
}

/** Into the next sentence a run goes on only where its words are nowhere else: they may be the first of an own sentence. */
function runLength(at: number, place: number, sentenceEnds: ReadonlySet<number>, matching: Matching): number {
  const { keys, baseline, places, isTaken } = matching;
  const text = baseline.textOf[place];
  let count = 0;
  while (
    at + count < keys.length &&
    places[at + count] === -1 &&
    baseline.textOf[place + count] === text &&
    keys[at + count] === baseline.keys[place + count] &&
    !(sentenceEnds.has(at + count) && isTaken[place + count] === true)
  ) {
    count++;
  }
  return count;
}

function gapsOf({ from, to }: WordSpan, places: readonly number[]): readonly WordSpan[] {
  const gaps: WordSpan[] = [];
  for (let at = from; at < to; at++) {
    if (places[at] !== -1) continue;
    const start = at;
    while (at < to && places[at] === -1) at++;
    gaps.push({ from: start, to: at });
  }
  return gaps;
}
