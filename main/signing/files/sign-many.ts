import { dirname, parse } from "node:path";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SigningOutcome, SigningProgress } from "../../../preload/contract/signing";
import { freePath } from "../../export/export-paths";
import { writeAtomically } from "../../files/write-atomically";
import type { ReportBug } from "../../ipc/answer-request";
import type { SignedFile } from "./sign-file";
import { signedName } from "./signed-name";
import type { OpenedKey } from "./signing-service";

/** A file whose bytes are read when its turn comes. */
export interface LetterToSign {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

export interface SigningRun {
  readonly openKey: () => Promise<OpenedKey>;
  /** Asks where one file shall go, or which folder takes several; null where the person thought better of it. */
  readonly chooseFile: (name: string) => Promise<string | null>;
  readonly chooseFolder: () => Promise<string | null>;
  /** What stands at the end of the names of signed files. */
  readonly suffix: string;
  /** Ends it between two files. */
  readonly signal: AbortSignal;
  readonly tell: (progress: Omit<SigningProgress, "id">) => void;
  readonly reportBug: ReportBug;
}

/**
 * Signs one file, and asks where it shall go; null if nowhere. Nothing that is there already is replaced. Rejects with the
 * ExpectedErrors of the key, the file and the disk.
 */
export async function signOne(letter: LetterToSign, run: SigningRun): Promise<SigningOutcome | null> {
  const bytes = await letter.read();
  const key = await run.openKey();
  const signed = await key.sign(bytes, letter.name).finally(key.forget);
  const name = signedName(letter.name, run.suffix);
  const chosen = await run.chooseFile(`${name}.${signed.kind}`);
  if (chosen === null) return null;
  return written(letter, signed, dirname(chosen), nameWithout(chosen, signed.kind));
}

/** Signs each file into one of its own in a folder that is asked for; one that fails does not stop the others. */
export async function signMany(
  letters: readonly LetterToSign[],
  run: SigningRun,
): Promise<readonly SigningOutcome[] | null> {
  const key = await run.openKey();
  try {
    const folder = await run.chooseFolder();
    if (folder === null) return null;
    const outcomes: SigningOutcome[] = [];
    for (const letter of letters) {
      if (run.signal.aborted) {
        outcomes.push({ kind: "skipped", name: letter.name });
        continue;
      }
      run.tell({ done: outcomes.length, all: letters.length, name: letter.name });
      outcomes.push(await signInto(folder, letter, key, run));
    }
    return outcomes;
  } finally {
    await key.forget();
  }
}

async function signInto(
  folder: string,
  letter: LetterToSign,
  key: OpenedKey,
  { suffix, reportBug }: SigningRun,
): Promise<SigningOutcome> {
  try {
    const signed = await key.sign(await letter.read(), letter.name);
    return await written(letter, signed, folder, signedName(letter.name, suffix));
  } catch (error) {
    if (!(error instanceof ExpectedError)) reportBug(error, "signing.sign");
    const failure =
      error instanceof ExpectedError ? { code: error.code, values: error.values } : { code: "bug", values: {} };
    return { kind: "failed", name: letter.name, failure };
  }
}

async function written(
  { name }: LetterToSign,
  { kind, bytes, isVisible }: SignedFile,
  folder: string,
  stem: string,
): Promise<SigningOutcome> {
  const path = await freePath(folder, stem, kind);
  await writeAtomically([{ path, bytes }]);
  return { kind: "signed", name, path, isVisible };
}

function nameWithout(path: string, extension: string): string {
  const { name, base, ext } = parse(path);
  return ext.toLowerCase() === `.${extension}` ? name : base;
}
