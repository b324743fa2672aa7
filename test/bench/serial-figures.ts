import type { Figure } from "./figure";
import { notInstalled } from "./figure";
import { median } from "./quantile";

/** Milliseconds of `letters` letters in each round, made from `measured` of them; null if the program is absent. */
export interface SerialTimes {
  readonly id: string;
  readonly what: string;
  readonly measured: number;
  readonly rounds: readonly number[] | null;
  readonly demand?: Demand;
}

/** Either a time for all letters, or how many times longer than the first line of the group. */
export type Demand =
  | { readonly kind: "atMostMs"; readonly ms: number }
  | { readonly kind: "ratio"; readonly times: number };

/** A figure for each row; ratios are to the first row, round by round. */
export function serialFigures(group: string, letters: number, rows: readonly SerialTimes[]): readonly Figure[] {
  const first = rows[0]?.rounds ?? [];
  return rows.map(({ id, what, measured, rounds, demand }) => {
    if (rounds === null) return notInstalled(id, group, what, demandInWords(demand));
    const totalMs = median(rounds);
    const ratio = median(rounds.map((time, round) => time / (first[round] ?? Number.NaN)));
    return {
      id,
      group,
      what: measured < letters ? `${what} (${measured} printed, scaled to ${letters})` : what,
      measured,
      letters,
      totalMs,
      letterMs: totalMs / letters,
      p95Ms: null,
      ratio,
      target: demandInWords(demand),
      holds: isMet(demand, totalMs, ratio),
    };
  });
}

function isMet(demand: Demand | undefined, totalMs: number, ratio: number): boolean | null {
  if (demand === undefined) return null;
  return demand.kind === "atMostMs" ? totalMs <= demand.ms : ratio >= demand.times;
}

function demandInWords(demand: Demand | undefined): string {
  if (demand === undefined) return "";
  return demand.kind === "atMostMs" ? `at most ${demand.ms / 1000} s` : `Appell ${demand.times} times faster`;
}
