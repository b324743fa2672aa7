import type { DraftSource } from "../../preload/contract/drafts";
import { setParts } from "../../preload/letter/edits/letter-edits";
import type { Desk } from "../state/desk";
import { closeDialog, openDialog, showVersion } from "../state/dialog";
import { edit } from "../state/editing";
import { openEditor } from "../state/editor-state";
import { sayDone } from "../state/notice";

/** Makes a draft and shows it in its window. */
export async function createDraft(desk: Desk, source: DraftSource): Promise<void> {
  const made = await desk.ask("drafts.create", { source });
  if (made === null) return;
  desk.change(closeDialog());
  if (made.isUnsignedCopy) desk.change(sayDone("window.drafts.unsignedCopy"));
  await desk.ask("drafts.show", { id: made.id });
}

export async function showDraft(desk: Desk, id: string): Promise<void> {
  await desk.ask("drafts.show", { id });
}

/** Opens a draft in this window. */
export async function loadDraft(desk: Desk, id: string): Promise<void> {
  const opened = await desk.ask("drafts.load", { id });
  if (opened !== null) desk.change(openEditor(opened));
}

/** A copy of a draft; of the open one with all that was typed. */
export async function duplicateDraft(desk: Desk, id: string): Promise<void> {
  if (await desk.saveNow()) await createDraft(desk, { kind: "copy", id });
}

/** Gives a draft another name: an edit where it is open, so that it can be undone. */
export async function renameDraft(desk: Desk, id: string, name: string): Promise<void> {
  desk.change(closeDialog());
  await takeName(desk, id, name);
}

/** The same where the person did it in another window: what they do in this one goes on. */
export async function takeName(desk: Desk, id: string, name: string): Promise<void> {
  if (desk.store.read().editor?.draft.id === id)
    desk.change(edit("rename", (letter) => setParts(letter, { name }), { name }));
  else await desk.ask("drafts.rename", { id, name });
}

export async function binDraft(desk: Desk, id: string, title: string): Promise<void> {
  if ((await desk.ask("drafts.bin", { id })) !== null) desk.change(sayDone("window.drafts.binned", { title }));
}

/** Writes a draft with everything it needs into one file to pass on. */
export async function handOverDraft(desk: Desk, id: string): Promise<void> {
  if (!(await desk.saveNow())) return;
  const written = await desk.ask("letter.handOver", { id });
  if (written?.path != null) desk.change(sayDone("window.drafts.handedOver", { path: written.path }));
}

export async function openHistory(desk: Desk, id: string): Promise<void> {
  if (!(await desk.saveNow())) return;
  const entries = await desk.ask("history.list", { id });
  if (entries === null) return;
  desk.change(openDialog({ kind: "history", id, entries, shown: null }));
  const newest = entries[0];
  if (newest !== undefined) await loadVersion(desk, id, newest.revision);
}

export async function loadVersion(desk: Desk, id: string, revision: number): Promise<void> {
  const draft = await desk.ask("history.load", { id, revision });
  if (draft !== null) desk.change(showVersion(draft));
}

/** Brings an earlier version back as the newest; the present one stays in the history. */
export async function restoreVersion(desk: Desk, id: string, revision: number): Promise<void> {
  if (!(await desk.saveNow())) return;
  const opened = await desk.ask("history.restore", { id, revision });
  if (opened === null) return;
  // On the start page the draft has a window of its own, or none.
  desk.change(desk.store.read().editor === null ? closeDialog() : openEditor(opened));
  desk.change(sayDone("window.history.restored"));
}
