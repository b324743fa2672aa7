import { Worker } from "node:worker_threads";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { Letter } from "../../preload/letter/letter";
import type { ReadingOptions, ReadLetter } from "./read-letter";
import { READING_LIMITS } from "./reading-limits";
import type { ReadingReply, ReadingRequest } from "./reading-worker";

/** How long a thread may work, and how much it may keep. */
export interface ThreadLimits {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

/**
 * Reads a letter in a thread of its own, which is ended when it takes longer than two seconds or more memory than a letter
 * needs. `workerFile` is the bundle of reading-worker.ts. Throws as readLetter does, and "reading.tooSlow" and
 * "reading.tooMuchMemory".
 */
export async function readLetterInWorker(
  bytes: Uint8Array,
  options: ReadingOptions,
  workerFile: string | URL,
  limits: ThreadLimits = READING_LIMITS,
): Promise<ReadLetter> {
  const { newId, ...rest } = options;
  // Node may give out small files as a view of a larger buffer; only its own bytes go to the worker.
  const request: ReadingRequest = { ...rest, bytes: new Uint8Array(bytes) };
  const reply = await ask(workerFile, request, limits);
  switch (reply.kind) {
    case "read":
      return { ...reply.result, letter: withNewIds(reply.result.letter, newId) };
    case "refused":
      throw new ExpectedError(reply.code, reply.values);
    case "failed":
      throw new Error(`The reading worker failed: ${reply.stack}`);
  }
}

function ask(workerFile: string | URL, request: ReadingRequest, limits: ThreadLimits): Promise<ReadingReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: request,
      transferList: [request.bytes.buffer as ArrayBuffer],
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    });
    const settle = (action: () => void) => {
      clearTimeout(timer);
      action();
      void worker.terminate();
    };
    const timer = setTimeout(
      () => settle(() => reject(new ExpectedError("reading.tooSlow", { seconds: READING_LIMITS.seconds }))),
      limits.milliseconds,
    );
    worker.on("message", (reply: ReadingReply) => settle(() => resolve(reply)));
    worker.on("error", (error: NodeJS.ErrnoException) =>
      settle(() =>
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ExpectedError("reading.tooMuchMemory") : error),
      ),
    );
    worker.on("exit", () => settle(() => reject(new Error("The reading worker ended without an answer"))));
  });
}

function withNewIds(letter: Letter, newId: () => string): Letter {
  const ids = new Map(letter.passages.map(({ id }) => [id, newId()]));
  return {
    ...letter,
    passages: letter.passages.map((passage) => ({ ...passage, id: ids.get(passage.id) ?? passage.id })),
    signatories: letter.signatories.map((signatory) => ({ ...signatory, id: newId() })),
    remarks: letter.remarks.map((remark) => ({
      ...remark,
      id: newId(),
      passage: remark.passage === null ? null : (ids.get(remark.passage) ?? null),
    })),
  };
}
