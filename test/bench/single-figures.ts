import type { Letter } from "../../preload/letter/letter";
import { letterTo, sheetOf } from "./bench-letters";
import { letterByCommandLine, letterByNewWorker } from "./cold-letter";
import type { Figure } from "./figure";
import { productTypesetting } from "./product";
import { quantile } from "./quantile";
import { timed } from "./timed";
import { WARM_CASES, warmLetters } from "./warm-letters";

const GROUP = "One letter (ms per letter is the median, ratio is to the first line)";
const COLD_PER_ROUND = 4;

interface Case {
  readonly id: string;
  readonly what: string;
  readonly times: number[];
}

/** Times single letters, cold and warm; each call of `round` adds to the figures. */
export function singleLetters(letter: Letter, folder: string) {
  const process: Case = {
    id: "coldProcess",
    what: "cold: command line, from its start to the PDF on the disk",
    times: [],
  };
  const worker: Case = { id: "coldWorker", what: "cold: PDF by a new worker thread", times: [] };
  const warm = WARM_CASES.map((one) => ({ ...one, times: [] as number[] }));
  return {
    async round(number: number): Promise<void> {
      for (let index = 0; index < COLD_PER_ROUND; index++) {
        process.times.push(await timed(() => letterByCommandLine(folder)));
        worker.times.push(await timed(() => letterByNewWorker(letter, index)));
      }
      const typesetting = productTypesetting(1);
      for (let index = 0; index < COLD_PER_ROUND; index++) {
        await typesetting.typeset(sheetOf(letterTo(letter, index)), { pages: true, pdf: true });
      }
      for (const one of warm) one.times.push(...(await warmLetters(typesetting, letter, one, number)));
      await typesetting.close();
    },
    figures: (): readonly Figure[] => [process, worker, ...warm].map((one) => figure(one, process.times)),
  };
}

function figure({ id, what, times }: Case, first: readonly number[]): Figure {
  const letterMs = quantile(times, 0.5);
  return {
    id,
    group: GROUP,
    what,
    measured: times.length,
    letters: times.length,
    totalMs: times.reduce((sum, time) => sum + time, 0),
    letterMs,
    p95Ms: quantile(times, 0.95),
    ratio: letterMs / quantile(first, 0.5),
    target: "",
    holds: null,
  };
}
