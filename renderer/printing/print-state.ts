import type { Printer } from "../../preload/contract/printing";
import type { AppTransition } from "../state/app-state";

/** What is printed, and where; `printers` is null until they are there. */
export interface PrintDialogState {
  readonly kind: "print";
  readonly printers: readonly Printer[] | null;
  readonly isPrinting: boolean;
}

/** A printer that is measured. */
export interface CalibrationDialogState {
  readonly kind: "calibrate";
  readonly printer: Printer;
}

export function inPrint(change: (dialog: PrintDialogState) => PrintDialogState): AppTransition {
  return (state) => (state.dialog?.kind === "print" ? { ...state, dialog: change(state.dialog) } : state);
}
