import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SignedFileReport } from "../../../preload/contract/signatures";
import { workerLane } from "../../threads/worker-lane";
import type { VerifyingAnswer, VerifyingTask } from "./verifying-worker";

const LONGEST_SECONDS = 2;

/**
 * Looks at the signatures of a file in a thread of its own, which is ended when it takes longer than two seconds. `now` is an
 * ISO 8601 instant, `workerFile` the bundle of verifying-worker.ts. Rejects as verifyFile does, and with ExpectedError
 * "signing.verifyingTooSlow".
 */
export async function verifyInWorker(
  bytes: Uint8Array,
  name: string,
  now: string,
  workerFile: string,
  milliseconds: number = LONGEST_SECONDS * 1_000,
): Promise<SignedFileReport> {
  const lane = workerLane<VerifyingTask, VerifyingAnswer>(workerFile, () => null);
  let late: NodeJS.Timeout | undefined;
  try {
    // How long a thread takes to start says nothing of the file.
    await lane.run({ kind: "start" });
    const tooSlow = new Promise<never>((_, reject) => {
      const error = new ExpectedError("signing.verifyingTooSlow", { seconds: LONGEST_SECONDS });
      late = setTimeout(() => reject(error), milliseconds);
    });
    // Bytes may be a view of a larger buffer, which would cross to the thread as a whole.
    const task = { kind: "verify", bytes: new Uint8Array(bytes), name, now } as const;
    const verified = lane.run(task);
    verified.catch(() => undefined);
    const report = await Promise.race([verified, tooSlow]);
    if (report === null) throw new Error("A file was to be verified");
    return report;
  } finally {
    clearTimeout(late);
    await lane.close();
  }
}
