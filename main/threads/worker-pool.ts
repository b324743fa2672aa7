import { type WorkerLane, workerLane } from "./worker-lane";

export interface PoolOptions {
  /** The bundle of the worker's entry. */
  readonly workerFile: string;
  /** What a thread is started with; asked for when it starts. */
  readonly data: () => unknown;
  /** How many threads there are at most. */
  readonly workers: number;
}

/** Threads that share tasks. */
export interface WorkerPool<Task, Outcome> {
  run(task: Task): Promise<Outcome>;
  /** Starts the threads before there is a task. */
  warmUp(): void;
  close(): Promise<void>;
}

/** Costs nothing until the first task, or until it is warmed up. */
export function workerPool<Task, Outcome>({ workerFile, data, workers }: PoolOptions): WorkerPool<Task, Outcome> {
  const lanes = Array.from({ length: workers }, () => workerLane<Task, Outcome>(workerFile, data));
  return {
    run: (task) => leastBusy(lanes).run(task),
    warmUp: () => {
      for (const lane of lanes) lane.warmUp();
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

function leastBusy<Task, Outcome>(lanes: readonly WorkerLane<Task, Outcome>[]): WorkerLane<Task, Outcome> {
  return lanes.reduce((best, lane) => (lane.waiting() < best.waiting() ? lane : best));
}
