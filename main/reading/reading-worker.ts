import { parentPort, workerData } from "node:worker_threads";
import { ExpectedError, type MessageValues } from "../../preload/contract/expected-error";
import { type ReadingOptions, type ReadLetter, readLetter } from "./read-letter";

/** What the worker gets: the file, and what is known about it. */
export interface ReadingRequest extends Omit<ReadingOptions, "newId"> {
  readonly bytes: Uint8Array;
}

/** What it answers: a letter whose ids are only counted, a refusal, or the description of a bug. */
export type ReadingReply =
  | { readonly kind: "read"; readonly result: ReadLetter }
  | { readonly kind: "refused"; readonly code: string; readonly values: MessageValues }
  | { readonly kind: "failed"; readonly stack: string };

async function answer(request: ReadingRequest): Promise<ReadingReply> {
  const { bytes, ...options } = request;
  let count = 0;
  try {
    return { kind: "read", result: await readLetter(bytes, { ...options, newId: () => String(++count) }) };
  } catch (error) {
    if (error instanceof ExpectedError) return { kind: "refused", code: error.code, values: error.values };
    return { kind: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// A bundle in CommonJS has no await of its own.
void answer(workerData as ReadingRequest).then((reply) => parentPort?.postMessage(reply));
