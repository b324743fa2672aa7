import type { Failure } from "../../preload/contract/result";
import type { SignedFileReport } from "../../preload/contract/signatures";
import type { SignableFile, SigningOutcome, SigningProgress } from "../../preload/contract/signing";
import type { AppTransition } from "../state/app-state";

/** Where the bytes of a file are: in a file that somebody chose, or in one that the app has written. */
export type FileSource =
  | { readonly kind: "given"; readonly file: File }
  | { readonly kind: "written"; readonly path: string };

export type FileFindings =
  | { readonly kind: "looking" }
  | { readonly kind: "found"; readonly file: SignableFile }
  | { readonly kind: "refused"; readonly failure: Failure };

/** A file that shall be signed, and what is known of it. */
export interface SigningFile {
  readonly id: string;
  readonly name: string;
  readonly source: FileSource;
  readonly findings: FileFindings;
}

export type SigningPhase =
  | { readonly kind: "asking" }
  /** Without progress it is not said yet how far it is. */
  | { readonly kind: "signing"; readonly id: string; readonly progress: SigningProgress | null }
  | { readonly kind: "done"; readonly outcomes: readonly SigningOutcome[] };

/** Signing with a certificate; key and password are no part of it, they stay in the form. */
export interface SigningDialog {
  readonly kind: "sign";
  readonly files: readonly SigningFile[];
  readonly phase: SigningPhase;
}

export type VerifyingPhase =
  | { readonly kind: "asking" }
  | { readonly kind: "checking"; readonly name: string }
  | { readonly kind: "checked"; readonly name: string; readonly report: SignedFileReport }
  | { readonly kind: "refused"; readonly name: string; readonly failure: Failure };

export interface VerifyingDialog {
  readonly kind: "verify";
  readonly phase: VerifyingPhase;
}

/** Changes the signing that is open; nothing where none is. */
export function inSigning(change: (dialog: SigningDialog) => SigningDialog): AppTransition {
  return (state) => (state.dialog?.kind === "sign" ? { ...state, dialog: change(state.dialog) } : state);
}

/** Takes what is told of a signing, if it is the one that is open. */
export function showSigningProgress(progress: SigningProgress): AppTransition {
  return inSigning((dialog) =>
    dialog.phase.kind === "signing" && dialog.phase.id === progress.id
      ? { ...dialog, phase: { ...dialog.phase, progress } }
      : dialog,
  );
}

export function toSigningPhase(phase: SigningPhase): AppTransition {
  return inSigning((dialog) => ({ ...dialog, phase }));
}

/** The fields that are still free, by name, in the order in which the files have them. */
export function freeFields(
  files: readonly SigningFile[],
): readonly { readonly name: string; readonly label: string }[] {
  const free = new Map<string, string>();
  for (const { findings } of files) {
    if (findings.kind !== "found") continue;
    for (const { name, label, isSigned } of findings.file.fields)
      if (!isSigned && !free.has(name)) free.set(name, label);
  }
  return [...free].map(([name, label]) => ({ name, label }));
}

/** Whether a file of this kind is among those that can be signed. */
export function hasKind(files: readonly SigningFile[], kind: SignableFile["kind"]): boolean {
  return files.some(({ findings }) => findings.kind === "found" && findings.file.kind === kind);
}
