import type { BaselineIndex, WordSpan } from "./baseline-index";

/** A passage as a span of the letter's words, with its sentences. */
export interface ComparedPassage extends WordSpan {
  readonly sentences: readonly WordSpan[];
}

/** A letter's words while their places in the baseline are looked for; a place of -1 is nowhere. */
export interface Matching {
  /** By the numbers of the baseline index. */
  readonly keys: readonly number[];
  readonly baseline: BaselineIndex;
  readonly places: number[];
  /** Whether a word of the baseline is already somewhere in the letter. */
  readonly isTaken: boolean[];
}

/** Notes that the words from `at` on are those of the baseline from `place` on. */
export function claim(matching: Matching, at: number, place: number, count: number): void {
  for (let step = 0; step < count; step++) {
    matching.places[at + step] = place + step;
    matching.isTaken[place + step] = true;
  }
}
