/** One line of the benchmark's table; milliseconds are medians of the rounds. */
export interface Figure {
  readonly id: string;
  readonly group: string;
  readonly what: string;
  /** Letters really made in a round; 0 if the program is not installed. */
  readonly measured: number;
  /** Letters that `totalMs` stands for; more than `measured` where it is scaled. */
  readonly letters: number;
  readonly totalMs: number | null;
  readonly letterMs: number | null;
  /** Of single letters, where each was timed. */
  readonly p95Ms: number | null;
  /** Times the milliseconds of the group's first line, in the same round; median of the rounds. */
  readonly ratio: number | null;
  /** What must hold, in words; empty if nothing is demanded. */
  readonly target: string;
  readonly holds: boolean | null;
}

/** A line for a program that this machine does not have. */
export function notInstalled(id: string, group: string, what: string, target = ""): Figure {
  const nothing = { measured: 0, letters: 0, totalMs: null, letterMs: null, p95Ms: null, ratio: null, holds: null };
  return { id, group, what: `${what}: not installed`, ...nothing, target };
}
