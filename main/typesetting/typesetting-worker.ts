import { parentPort, workerData } from "node:worker_threads";
import { ExpectedError } from "../../preload/contract/expected-error";
import { createTypesetter } from "./typesetter";
import type { TypesettingAnswer, TypesettingRequest, TypesettingWorkerData } from "./worker-messages";

// Entry of the worker thread: sets one letter after the other, in the order they were asked for.
const port = parentPort;
if (port === null) throw new Error("The typesetting worker runs only as a worker thread");
const typesetter = createTypesetter(workerData as TypesettingWorkerData);

port.on("message", (request: TypesettingRequest) => {
  port.postMessage(answer(request));
});

function answer({ number, sheet, wish }: TypesettingRequest): TypesettingAnswer {
  try {
    return { kind: "done", number, letter: typesetter.typeset(sheet, wish) };
  } catch (error) {
    if (error instanceof ExpectedError) return { kind: "expected", number, code: error.code, values: error.values };
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    return { kind: "bug", number, message, stack };
  }
}
