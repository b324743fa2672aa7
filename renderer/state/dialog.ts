import type { HistoryEntry } from "../../preload/contract/drafts";
import type { ExportKind, ExportProposal } from "../../preload/contract/export-order";
import type { PartLicence } from "../../preload/contract/licences";
import type { Draft } from "../../preload/letter/draft";
import type { StationeryMode } from "../../preload/letter/letter";
import type { Template } from "../../preload/template/template";
import type { CalibrationDialogState, PrintDialogState } from "../printing/print-state";
import type { SigningDialog, VerifyingDialog } from "../signing/signing-state";
import type { AppState, AppTransition } from "./app-state";

/** What somebody has chosen for the files of a letter. */
export interface ChosenExport {
  readonly kinds: readonly ExportKind[];
  readonly name: string;
  readonly isForSigning: boolean;
  /** For these files alone: the draft keeps its own. */
  readonly mode: StationeryMode;
}

/** How far an export is. `isSlow` once it takes so long that somebody may want to end it. */
export type ExportPhase =
  | { readonly kind: "asking" }
  | { readonly kind: "writing"; readonly id: string; readonly isSlow: boolean }
  | { readonly kind: "written"; readonly paths: readonly string[] };

/** Whether a dialog holds something that is not kept yet, and whether it has to ask about that because the window closes. */
export type Unsaved = "nothing" | "changed" | "closing";

/** The one thing that is asked or shown above the window. */
export type Dialog =
  | { readonly kind: "palette" }
  | { readonly kind: "guide" }
  | { readonly kind: "about"; readonly licences: readonly PartLicence[] | null }
  | { readonly kind: "newDraft" }
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  | {
      readonly kind: "export";
      readonly kinds: readonly ExportKind[];
      /** Null until it is there. */
      readonly proposal: ExportProposal | null;
      /** What was chosen the last time: whoever cancels goes on with it. */
      readonly chosen: ChosenExport | null;
      readonly phase: ExportPhase;
    }
  | {
      readonly kind: "history";
      readonly id: string;
      readonly entries: readonly HistoryEntry[];
      readonly shown: Draft | null;
    }
  | { readonly kind: "template"; readonly template: Template; readonly name: string; readonly bytes: Uint8Array }
  | SigningDialog
  | VerifyingDialog
  | { readonly kind: "makeCertificate" }
  /** A Word document with signatures was dropped: it can be a letter to go on with, or one to be verified. */
  | { readonly kind: "signedLetter"; readonly file: File }
  | { readonly kind: "people" }
  /** Addresses on an envelope or a sheet of labels. */
  | { readonly kind: "labels" }
  /** Stationery of one's own: one profile, or the list of all where `id` is null. */
  | { readonly kind: "stationery"; readonly id: string | null; readonly unsaved?: Unsaved }
  | { readonly kind: "envelopes" }
  /** The words that somebody added to those of the dictionaries. */
  | { readonly kind: "dictionary" }
  /** The passage of which the template offers other words. */
  | { readonly kind: "compareWording"; readonly passage: string }
  /** A signature by hand for the signatory of this id. */
  | { readonly kind: "signature"; readonly signatory: string }
  /** What changed since the signatory of this id agreed. */
  | { readonly kind: "consent"; readonly signatory: string }
  | PrintDialogState
  | CalibrationDialogState
  | { readonly kind: "emptyBin" }
  | { readonly kind: "restoreData" }
  | { readonly kind: "closing" };

export function openDialog(dialog: Dialog): AppTransition {
  return (state) => ({ ...state, dialog, notice: state.notice?.kind === "failed" ? state.notice : null });
}

export function closeDialog(): AppTransition {
  return (state) => (state.dialog === null ? state : { ...state, dialog: null });
}

/** Shows an earlier version in the history, if that is still open for the same draft. */
export function showVersion(draft: Draft): AppTransition {
  return (state) =>
    state.dialog?.kind === "history" && state.dialog.id === draft.id
      ? { ...state, dialog: { ...state.dialog, shown: draft } }
      : state;
}

export function showLicences(licences: readonly PartLicence[]): AppTransition {
  return (state) => (state.dialog?.kind === "about" ? { ...state, dialog: { kind: "about", licences } } : state);
}

/** Notes what the open editor of stationery would lose. */
export function markUnsaved(unsaved: Unsaved): AppTransition {
  return (state) =>
    state.dialog?.kind === "stationery" && (state.dialog.unsaved ?? "nothing") !== unsaved
      ? { ...state, dialog: { ...state.dialog, unsaved } }
      : state;
}

/** Whether something is open that must not be closed without asking. */
export function hasUnsaved({ dialog }: AppState): boolean {
  return dialog?.kind === "stationery" && dialog.unsaved !== undefined && dialog.unsaved !== "nothing";
}
