import { diffArrays } from "diff";
import { type BaselineIndex, sequenceHash, type WordSpan } from "./baseline-index";
import { type ComparedPassage, claim, type Matching } from "./matching";

// What stood further away than this is not what a gap was written from.
const reachOf = (gap: WordSpan) => 2 * (gap.to - gap.from) + 20;

/**
 * Compares unmatched words with those of the baseline that stood there. They count as taken from it only where they are half
 * of the gap or half of what stood there: a new sentence also has its "und" and "die".
 */
export function matchGap(gap: WordSpan, passage: ComparedPassage, matching: Matching): void {
  const { keys, baseline, isTaken } = matching;
  const window = windowOf(gap, passage, matching).filter((place) => isTaken[place] === false);
  const before = window.map((place) => baseline.keys[place] ?? -1);
  const after = keys.slice(gap.from, gap.to);
  const fewest = Math.ceil(Math.min(before.length, after.length) / 2);
  if (fewest === 0 || sharedCount(before, after) < fewest) return;
  // With more differences than that, fewer words are kept than have to be.
  const changes = diffArrays(before, after, { maxEditLength: before.length + after.length - 2 * fewest });
  let at = gap.from;
  let index = 0;
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed)
      for (let step = 0; step < count; step++) claim(matching, at + step, window[index + step] ?? 0, 1);
    if (!removed) at += count;
    if (!added) index += count;
  }
}

/** Places in the baseline between the matched neighbours of a gap, or where most of its pairs of words occur. */
function windowOf(gap: WordSpan, passage: ComparedPassage, { keys, baseline, places }: Matching): readonly number[] {
  const left = gap.from > passage.from ? places[gap.from - 1] : undefined;
  const right = gap.to < passage.to ? places[gap.to] : undefined;
  const reach = reachOf(gap);
  if (left === undefined && right === undefined) return densestStretch(keys, gap, baseline);
  if (left !== undefined && right !== undefined && baseline.textOf[left] === baseline.textOf[right] && left < right) {
    return right - left > 2 * reach
      ? [...range(left + 1, left + 1 + reach), ...range(right - reach, right)]
      : range(left + 1, right);
  }
  const after = left === undefined ? [] : range(left + 1, Math.min(left + 1 + reach, textEnd(baseline, left)));
  const before = right === undefined ? [] : range(Math.max(right - reach, textStart(baseline, right)), right);
  return [...after, ...before];
}

function densestStretch(keys: readonly number[], gap: WordSpan, baseline: BaselineIndex): readonly number[] {
  const pairs = range(gap.from, gap.to - 1).flatMap((at) => baseline.pairs.get(sequenceHash(keys, at, 2)) ?? []);
  const hits = [...new Set(pairs)].sort((a, b) => a - b);
  const width = gap.to - gap.from;
  let densest = { first: 0, last: -1 };
  let first = 0;
  for (const [last, hit] of hits.entries()) {
    while (hit - (hits[first] ?? hit) > width) first++;
    if (last - first > densest.last - densest.first) densest = { first, last };
  }
  const [from, to] = [hits[densest.first], hits[densest.last]];
  if (from === undefined || to === undefined) return [];
  return range(Math.max(textStart(baseline, from), to - width), Math.min(textEnd(baseline, to), from + width));
}

function textStart(baseline: BaselineIndex, place: number): number {
  return baseline.starts[baseline.textOf[place] ?? 0] ?? 0;
}

function textEnd(baseline: BaselineIndex, place: number): number {
  return baseline.starts[(baseline.textOf[place] ?? 0) + 1] ?? 0;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** How many words two lists share at most, whatever their order. */
function sharedCount(before: readonly number[], after: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const key of before) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of after) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    shared++;
  }
  return shared;
}
