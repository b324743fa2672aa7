import { parentPort } from "node:worker_threads";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { TaskAnswer, TaskRequest } from "./task-messages";

/** What a worker thread's entry does: works off one task after the other, in the order they were asked for. */
export function serveTasks<Task, Outcome>(work: (task: Task) => Outcome | Promise<Outcome>): void {
  const port = parentPort;
  if (port === null) throw new Error("This file runs only as a worker thread");
  let turn = Promise.resolve();
  port.on("message", (request: TaskRequest<Task>) => {
    turn = turn.then(async () => port.postMessage(await answer(request, work)));
  });
}

async function answer<Task, Outcome>(
  { number, task }: TaskRequest<Task>,
  work: (task: Task) => Outcome | Promise<Outcome>,
): Promise<TaskAnswer<Outcome>> {
  try {
    return { kind: "done", number, outcome: await work(task) };
  } catch (error) {
    if (error instanceof ExpectedError) return { kind: "expected", number, code: error.code, values: error.values };
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    return { kind: "bug", number, message, stack };
  }
}
