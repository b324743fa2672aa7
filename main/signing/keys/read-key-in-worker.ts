import { workerLane } from "../../threads/worker-lane";
import type { SigningKey } from "../signing-key";
import type { KeyTask } from "./key-task";
import type { ReadKey } from "./read-key-file";
import { signingKeyOf } from "./signing-key-of";

/**
 * Reads a key file in a thread of its own, because deriving keys from passwords takes its time; what the thread held ends
 * with it. `now` is an ISO 8601 instant, `workerFile` the bundle of key-worker.ts. Rejects as readKeyFile throws. Forget
 * the key as soon as it has signed.
 */
export async function readKeyInWorker(
  bytes: Uint8Array,
  password: string,
  now: string,
  workerFile: string,
): Promise<SigningKey> {
  const lane = workerLane<KeyTask, ReadKey>(workerFile, () => null);
  try {
    return signingKeyOf(await lane.run({ bytes: new Uint8Array(bytes), password, now }));
  } finally {
    await lane.close();
  }
}
