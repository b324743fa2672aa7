import { Worker } from "node:worker_threads";
import { assertNever } from "../../preload/contract/assert-never";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { TaskAnswer, TaskRequest } from "./task-messages";

interface Waiting<Outcome> {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** One worker thread and what it still has to do. */
export interface WorkerLane<Task, Outcome> {
  /** Tasks asked for and not yet done. */
  readonly waiting: () => number;
  run(task: Task): Promise<Outcome>;
  /** Starts the thread before there is a task. */
  warmUp(): void;
  close(): Promise<void>;
}

/** Starts its thread with the first task at the latest, and anew with the next one after the thread died. */
export function workerLane<Task, Outcome>(workerFile: string, data: () => unknown): WorkerLane<Task, Outcome> {
  const waiting = new Map<number, Waiting<Outcome>>();
  let worker: Worker | null = null;
  let count = 0;

  function start(): Worker {
    const started = new Worker(workerFile, { workerData: data() });
    started.on("message", settle);
    started.on("error", (error) => lose(started, error instanceof Error ? error : new Error(String(error))));
    started.on("exit", (code) => lose(started, new Error(`The worker ended with code ${code}`)));
    // A task under way keeps the process alive by itself; a worker at rest must not.
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

  function settle(answer: TaskAnswer<Outcome>): void {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker?.unref();
    if (asked === undefined) return;
    switch (answer.kind) {
      case "done":
        asked.resolve(answer.outcome);
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
    async run(task) {
      worker ??= start();
      const running = worker;
      const request: TaskRequest<Task> = { number: ++count, task };
      return new Promise((resolve, reject) => {
        waiting.set(request.number, { resolve, reject });
        running.ref();
        running.postMessage(request);
      });
    },
    warmUp() {
      worker ??= start();
    },
    async close() {
      const running = worker;
      if (running === null) return;
      lose(running, new Error("The worker was closed"));
      await running.terminate();
    },
  };
}

function bug(message: string, stack: string): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}
