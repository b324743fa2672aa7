import { Worker } from "node:worker_threads";
import { assertNever } from "../../preload/contract/assert-never";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import type { TypesetLetter, TypesettingWish } from "./typeset-letter";
import type { TypesettingAnswer, TypesettingRequest, TypesettingWorkerData } from "./worker-messages";

interface Waiting {
  readonly resolve: (letter: TypesetLetter) => void;
  readonly reject: (error: Error) => void;
}

/** One worker thread and what it still has to do. */
export interface WorkerLane {
  /** Letters asked for and not yet set. */
  readonly waiting: () => number;
  typeset(sheet: LetterSheet, wish: TypesettingWish): Promise<TypesetLetter>;
  close(): Promise<void>;
}

/** Starts its thread with the first letter, and anew with the next one after the thread died. */
export function workerLane(workerFile: string, data: () => TypesettingWorkerData): WorkerLane {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  function start(): Worker {
    const started = new Worker(workerFile, { workerData: data() });
    started.on("message", settle);
    started.on("error", (error) => lose(started, error instanceof Error ? error : new Error(String(error))));
    started.on("exit", (code) => lose(started, new Error(`The typesetting worker ended with code ${code}`)));
    // A letter under way keeps the process alive by itself; a worker at rest must not.
    started.unref();
    return started;
  }

  function lose(lost: Worker, error: Error): void {
    if (worker !== lost) return;
    worker = null;
    const rejected = [...waiting.values()];
    waiting.clear();
    for (const { reject } of rejected) reject(error);
  }

  function settle(answer: TypesettingAnswer): void {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker?.unref();
    if (asked === undefined) return;
    switch (answer.kind) {
      case "done":
        asked.resolve(answer.letter);
        break;
      case "expected":
        asked.reject(new ExpectedError(answer.code, answer.values));
        break;
      case "bug":
        asked.reject(bug(answer.message, answer.stack));
        break;
      default:
        assertNever(answer);
    }
  }

  return {
    waiting: () => waiting.size,
    async typeset(sheet, wish) {
      worker ??= start();
      const running = worker;
      const request: TypesettingRequest = { number: ++count, sheet, wish };
      return new Promise((resolve, reject) => {
        waiting.set(request.number, { resolve, reject });
        running.ref();
        running.postMessage(request);
      });
    },
    async close() {
      const running = worker;
      if (running === null) return;
      lose(running, new Error("Typesetting was closed"));
      await running.terminate();
    },
  };
}

function bug(message: string, stack: string): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}
