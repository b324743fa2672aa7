import type { ExportKind, ExportProposal } from "../../preload/contract/export-order";
import { setParts } from "../../preload/letter/edits/letter-edits";
import type { AppTransition } from "../state/app-state";
import type { Desk } from "../state/desk";
import { type ChosenExport, type Dialog, type ExportPhase, openDialog } from "../state/dialog";
import { sayFailed } from "../state/notice";

/** Until then nobody notices that something takes its time. */
const SLOW_MS = 500;

type ExportDialog = Extract<Dialog, { readonly kind: "export" }>;

/** Asks as which files the letter of the open draft shall be written. */
export async function openExport(desk: Desk, kinds: readonly ExportKind[]): Promise<void> {
  const { editor } = desk.store.read();
  if (editor === null) return;
  desk.change(openDialog({ kind: "export", kinds, proposal: null, chosen: null, phase: { kind: "asking" } }));
  const proposal = await desk.ask("letter.proposeExport", { letter: editor.history.present.letter });
  // Without it there is nothing to choose; why, the window has said.
  if (proposal === null) desk.change(inExport(() => null));
  else desk.change(propose(proposal));
}

/** Writes the letter of the open draft, in the words that are on the screen. */
export async function exportLetter(desk: Desk, order: ChosenExport): Promise<void> {
  const { mode, ...chosen } = order;
  const { editor } = desk.store.read();
  if (editor === null || chosen.kinds.length === 0) return;
  const id = desk.newId();
  const { letter } = editor.history.present;
  const onPaper = setParts(letter, { stationery: { ...letter.stationery, mode } });
  desk.change(inExport((dialog) => ({ ...dialog, chosen: order, phase: { kind: "writing", id, isSlow: false } })));
  const result = await desk.call("letter.export", { id, letter: onPaper, ...chosen });
  if (result.ok && result.value.paths.length > 0) desk.change(toPhase({ kind: "written", paths: result.value.paths }));
  else desk.change(toPhase({ kind: "asking" }));
  if (!result.ok && result.failure.code !== "export.cancelled") desk.change(sayFailed(result.failure));
}

/** Shows that files are being written once that takes its time; before, somebody is asked where they go. */
export function noticeSlowExport(desk: Desk, id: string): void {
  setTimeout(() => desk.change(slowDown(id)), SLOW_MS);
}

export async function cancelExport(desk: Desk, id: string): Promise<void> {
  await desk.ask("letter.cancelExport", { id });
}

function toPhase(phase: ExportPhase): AppTransition {
  return inExport((dialog) => ({ ...dialog, phase }));
}

function slowDown(id: string): AppTransition {
  return inExport((dialog) =>
    dialog.phase.kind === "writing" && dialog.phase.id === id
      ? { ...dialog, phase: { ...dialog.phase, isSlow: true } }
      : dialog,
  );
}

function propose(proposal: ExportProposal): AppTransition {
  return inExport((dialog) => ({ ...dialog, proposal }));
}

function inExport(change: (dialog: ExportDialog) => ExportDialog | null): AppTransition {
  return (state) => (state.dialog?.kind === "export" ? { ...state, dialog: change(state.dialog) } : state);
}
