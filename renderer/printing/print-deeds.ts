import type { Printer, PrintOffset, PrintRun } from "../../preload/contract/printing";
import type { StationeryMode } from "../../preload/letter/letter";
import { withPrintOffset } from "../../preload/printing/print-offset";
import { changeSettings } from "../state/app-state";
import type { Desk } from "../state/desk";
import { closeDialog, openDialog } from "../state/dialog";
import { sayDone } from "../state/notice";
import { inPrint } from "./print-state";

/** Asks what of the open letter shall be printed, and where. */
export async function openPrint(desk: Desk): Promise<void> {
  if (desk.store.read().editor === null) return;
  desk.change(openDialog({ kind: "print", printers: null, isPrinting: false }));
  const printers = (await desk.ask("printers.list", {})) ?? [];
  desk.change(inPrint((dialog) => ({ ...dialog, printers })));
}

export interface ChosenPrint {
  /** Null for the system's dialog. */
  readonly printer: string | null;
  readonly mode: StationeryMode;
  readonly runs: readonly PrintRun[];
  readonly range: string;
  readonly isDuplex: boolean;
}

/** Prints the letter in the words that are on the screen; the dialog stays where that fails or somebody thought better of it. */
export async function printLetter(desk: Desk, { printer, mode, runs, range, isDuplex }: ChosenPrint): Promise<void> {
  const { editor } = desk.store.read();
  if (editor === null) return;
  const { letter } = editor.history.present;
  const onPaper = { ...letter, stationery: { ...letter.stationery, mode } };
  desk.change(inPrint((dialog) => ({ ...dialog, isPrinting: true })));
  const done = await desk.ask("letter.print", { letter: onPaper, runs, range, target: { printer, isDuplex } });
  desk.change(inPrint((dialog) => ({ ...dialog, isPrinting: false })));
  if (done?.isPrinted !== true) return;
  if (desk.store.read().dialog?.kind === "print") desk.change(closeDialog());
  desk.change(sayDone("window.print.done"));
}

/** Prints the sheet by which a printer is measured, or with an offset the one that shows whether it is right. */
export async function printCalibration(desk: Desk, { name }: Printer, offset: PrintOffset | null): Promise<void> {
  const done = await desk.ask("printers.calibrate", { printer: name, offset });
  if (done?.isPrinted === true) desk.change(sayDone("window.calibrate.sent"));
}

/** Keeps by how much a printer is off, and goes back to printing. */
export async function keepOffset(desk: Desk, { name, displayName }: Printer, offset: PrintOffset): Promise<void> {
  const { printOffsets } = withPrintOffset(desk.store.read().settings, name, offset);
  desk.change(changeSettings({ printOffsets: printOffsets ?? [] }));
  await openPrint(desk);
  desk.change(sayDone("window.calibrate.kept", { printer: displayName }));
}
