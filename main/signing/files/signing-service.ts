import { join } from "node:path";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { CertificateName } from "../../../preload/contract/signatures";
import type { SignableFile } from "../../../preload/contract/signing";
import { type WorkerLane, workerLane } from "../../threads/worker-lane";
import { fontFiles } from "../../typesetting/font-files";
import type { SignedFile } from "./sign-file";
import type { NewCertificate, SigningAnswer, SigningTask, SigningTerms } from "./signing-task";

export interface SigningOptions {
  /** The bundle of signing-worker.ts. */
  readonly workerFile: string;
  readonly assetsFolder: string;
  /** A file or folder from which the font packages are found, as by `require`. */
  readonly fontBase: string;
}

/** A key that was opened, for as long as a signing takes. */
export interface OpenedKey {
  /** Rejects as signFile throws, and with "signing.tooSlow"; the next file can be signed all the same. */
  readonly sign: (bytes: Uint8Array, name: string) => Promise<SignedFile>;
  /** Ends the thread that signed. */
  readonly forget: () => Promise<void>;
}

/** Signing beside the thread that asks for it; each call has a thread of its own, and what it held ends with it. */
export interface SigningService {
  /** Rejects as inspectFile throws, and with "signing.tooSlow". */
  readonly inspect: (bytes: Uint8Array, name: string) => Promise<SignableFile>;
  /** Rejects as readKeyFile throws. */
  readonly openKey: (keyFile: Uint8Array, password: string, terms: Omit<SigningTerms, "key">) => Promise<OpenedKey>;
  /** Valid from `now`, an ISO 8601 instant. Rejects as makeCertificate throws. */
  readonly makeCertificate: (name: CertificateName, password: string, now: string) => Promise<NewCertificate>;
}

type Lane = WorkerLane<SigningTask, SigningAnswer>;

// A letter takes a twentieth of a second, the largest file that is taken some seconds.
const LONGEST_SECONDS = 60;

export function signingService({ workerFile, assetsFolder, fontBase }: SigningOptions): SigningService {
  const data = () => ({ typstFolder: join(assetsFolder, "typst"), fonts: fontFiles(fontBase) });
  const newLane = (): Lane => workerLane<SigningTask, SigningAnswer>(workerFile, data);
  return {
    inspect: (bytes, name) =>
      inOneLane(newLane(), async (lane) => (await run(lane, { kind: "inspect", bytes: own(bytes), name })).file),
    openKey: async (keyFile, password, terms) => {
      const lane = newLane();
      try {
        const now = terms.signedAt;
        const { key } = await run(lane, { kind: "openKey", bytes: own(keyFile), password, now });
        return {
          sign: async (bytes, name) => {
            const task = { kind: "sign", bytes: own(bytes), name, terms: { ...terms, key } } as const;
            return (await run(lane, task)).signed;
          },
          forget: () => lane.close(),
        };
      } catch (error) {
        await lane.close();
        throw error;
      }
    },
    makeCertificate: (name, password, now) =>
      inOneLane(newLane(), async (lane) => (await run(lane, { kind: "make", name, password, now })).made),
  };
}

async function inOneLane<T>(lane: Lane, work: (lane: Lane) => Promise<T>): Promise<T> {
  try {
    return await work(lane);
  } finally {
    await lane.close();
  }
}

async function run<K extends SigningTask["kind"]>(
  lane: Lane,
  task: Extract<SigningTask, { readonly kind: K }>,
): Promise<Extract<SigningAnswer, { readonly kind: K }>> {
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    void lane.close();
  }, LONGEST_SECONDS * 1_000);
  try {
    const answer = await lane.run(task);
    if (!isAnswerTo(answer, task.kind as K)) throw new Error("The thread answered something else");
    return answer;
  } catch (error) {
    throw isLate ? new ExpectedError("signing.tooSlow", { seconds: LONGEST_SECONDS }) : error;
  } finally {
    clearTimeout(late);
  }
}

function isAnswerTo<K extends SigningTask["kind"]>(
  answer: SigningAnswer,
  kind: K,
): answer is Extract<SigningAnswer, { readonly kind: K }> {
  return answer.kind === kind;
}

/** Bytes may be a view of a larger buffer, which would cross to the thread as a whole. */
function own(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
