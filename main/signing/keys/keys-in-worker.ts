import type { CertificateName } from "../../../preload/contract/signatures";
import { workerLane } from "../../threads/worker-lane";
import type { SigningKey } from "../signing-key";
import type { KeyOutcome, KeyTask } from "./key-task";
import type { MadeCertificate } from "./make-certificate";
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
  const outcome = await inWorker({ kind: "read", bytes: new Uint8Array(bytes), password, now }, workerFile);
  if (outcome.kind !== "read") throw new Error("A key was to be read");
  return signingKeyOf(outcome.key);
}

/** Makes a certificate in a thread of its own, valid from `now`, an ISO 8601 instant. Rejects as makeCertificate throws. */
export async function makeCertificateInWorker(
  name: CertificateName,
  password: string,
  now: string,
  workerFile: string,
): Promise<MadeCertificate> {
  const outcome = await inWorker({ kind: "make", name, password, now }, workerFile);
  if (outcome.kind !== "made") throw new Error("A certificate was to be made");
  return outcome.made;
}

async function inWorker(task: KeyTask, workerFile: string): Promise<KeyOutcome> {
  const lane = workerLane<KeyTask, KeyOutcome>(workerFile, () => null);
  try {
    return await lane.run(task);
  } finally {
    await lane.close();
  }
}
