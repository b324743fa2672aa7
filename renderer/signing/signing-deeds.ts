import { FILE_LIMIT_BYTES } from "../../preload/contract/file-limit";
import type { Failure, Result } from "../../preload/contract/result";
import type { CertificateName, SigningWords } from "../../preload/contract/signatures";
import {
  type FieldChoice,
  type FileToSign,
  type KeptCertificate,
  SIGNING_ORDER_LIMITS,
  type SigningOutcome,
} from "../../preload/contract/signing";
import type { Desk } from "../state/desk";
import { openDialog } from "../state/dialog";
import { type FileFindings, inSigning, type SigningFile, toSigningPhase } from "./signing-state";

const MEGABYTE = 1_000_000;

/** Asks for a signing; `paths` are files that the app has just written. */
export function openSigning(desk: Desk, paths: readonly string[] = []): void {
  desk.change(openDialog({ kind: "sign", files: [], phase: { kind: "asking" } }));
  const files = paths.map((path) => ({ name: fileName(path), source: { kind: "written", path } as const }));
  takeIn(desk, files);
}

/** Adds files that somebody chose or dropped to the signing that is open. */
export function addFilesToSign(desk: Desk, files: readonly File[]): void {
  takeIn(
    desk,
    files.map((file) => ({ name: file.name, source: { kind: "given", file } as const })),
  );
}

export function removeFileToSign(desk: Desk, id: string): void {
  desk.change(inSigning((dialog) => ({ ...dialog, files: dialog.files.filter((file) => file.id !== id) })));
}

function takeIn(desk: Desk, files: readonly Pick<SigningFile, "name" | "source">[]): void {
  const added = files.map((file): SigningFile => ({ ...file, id: desk.newId(), findings: { kind: "looking" } }));
  desk.change(inSigning((dialog) => ({ ...dialog, files: [...dialog.files, ...added] })));
  void lookAt(desk, added);
}

/** One after the other: each has a thread of its own. */
async function lookAt(desk: Desk, files: readonly SigningFile[]): Promise<void> {
  for (const file of files) {
    const { dialog } = desk.store.read();
    if (dialog?.kind !== "sign" || !dialog.files.some(({ id }) => id === file.id)) continue;
    const findings = await findingsOf(desk, file);
    desk.change(
      inSigning((open) => ({
        ...open,
        files: open.files.map((one) => (one.id === file.id ? { ...one, findings } : one)),
      })),
    );
  }
}

async function findingsOf(desk: Desk, file: SigningFile): Promise<FileFindings> {
  const handed = await handOver(file);
  if (!handed.ok) return { kind: "refused", failure: handed.failure };
  const found = await desk.call("signing.inspect", { file: handed.value });
  return found.ok ? { kind: "found", file: found.value } : { kind: "refused", failure: found.failure };
}

async function handOver({ name, source }: SigningFile): Promise<Result<FileToSign>> {
  if (source.kind === "written") return { ok: true, value: source };
  const bytes = await bytesOfFile(source.file);
  return bytes.ok ? { ok: true, value: { kind: "given", name, bytes: bytes.value } } : bytes;
}

/** What the form gives once; nothing keeps it. */
export interface SigningForm {
  readonly keyFile: File;
  readonly password: string;
  readonly words: SigningWords;
  readonly field: FieldChoice;
  /** Id of a kept signature by hand; null for none. */
  readonly picture: string | null;
}

/** Signs the files of the open dialog; gives why it could not begin, and null where it could. */
export async function signFiles(desk: Desk, form: SigningForm): Promise<Failure | null> {
  const { dialog } = desk.store.read();
  if (dialog?.kind !== "sign" || dialog.files.length === 0) return null;
  const { files } = dialog;
  const { files: most, keyFileBytes } = SIGNING_ORDER_LIMITS;
  if (files.length > most) return { code: "signing.tooManyFiles", values: { limit: most } };
  if (form.keyFile.size > keyFileBytes) return { code: "key.tooLarge", values: {} };
  if (givenBytes(files) > FILE_LIMIT_BYTES) {
    return { code: "signing.tooMuchAtOnce", values: { limit: FILE_LIMIT_BYTES / MEGABYTE } };
  }
  const id = desk.newId();
  desk.change(toSigningPhase({ kind: "signing", id, progress: null }));
  const result = await order(desk, id, files, form);
  const outcomes = result.ok ? result.value : null;
  desk.change(toSigningPhase(outcomes === null ? { kind: "asking" } : { kind: "done", outcomes }));
  return result.ok ? null : result.failure;
}

/** Null where the person did not say where the files shall go. Of several files one that can't be read stops no other. */
async function order(
  desk: Desk,
  id: string,
  files: readonly SigningFile[],
  form: SigningForm,
): Promise<Result<readonly SigningOutcome[] | null>> {
  const { keyFile, ...rest } = form;
  const key = await bytesOfFile(keyFile);
  if (!key.ok) return key;
  const handed: FileToSign[] = [];
  const unread: SigningOutcome[] = [];
  for (const file of files) {
    const one = await handOver(file);
    if (one.ok) handed.push(one.value);
    else if (files.length === 1) return one;
    else unread.push({ kind: "failed", name: file.name, failure: one.failure });
  }
  if (handed.length === 0) return { ok: true, value: unread };
  const result = await desk.call("signing.sign", { id, files: handed, keyFile: key.value, ...rest });
  key.value.fill(0);
  if (!result.ok) return result;
  const { outcomes } = result.value;
  return { ok: true, value: outcomes === null ? null : [...unread, ...outcomes] };
}

function givenBytes(files: readonly SigningFile[]): number {
  const sizes = files.map(({ source }) => (source.kind === "given" ? source.file.size : 0));
  return sizes.filter((size) => size <= FILE_LIMIT_BYTES).reduce((sum, size) => sum + size, 0);
}

/** Ends a signing after the file that it is at. */
export async function cancelSigning(desk: Desk, id: string): Promise<void> {
  await desk.ask("signing.cancel", { id });
}

export function makeCertificate(
  desk: Desk,
  name: CertificateName,
  password: string,
): Promise<Result<{ readonly kept: KeptCertificate | null }>> {
  return desk.call("signing.makeCertificate", { name, password });
}

/** The bytes of a file that somebody chose; it may be too large, or gone by now. */
export async function bytesOfFile(file: File): Promise<Result<Uint8Array>> {
  if (file.size > FILE_LIMIT_BYTES) {
    const values = { path: file.name, limit: FILE_LIMIT_BYTES / MEGABYTE };
    return { ok: false, failure: { code: "file.tooLarge", values } };
  }
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, failure: { code: "signing.fileGone", values: { name: file.name } } };
  }
}

export function fileName(path: string): string {
  return path.replace(/^.*[/\\]/u, "");
}
