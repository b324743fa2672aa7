import type { DraftQuery, FoundDraft } from "../../preload/contract/drafts";
import type { Desk } from "../state/desk";
import { closeDialog, openDialog } from "../state/dialog";
import { sayDone } from "../state/notice";
import { askForDrafts, listBin, listDrafts, listTemplates, showBin, showDrafts } from "./home-state";

/** Reads the drafts, which the start page begins with; its templates take longer and come in after them. */
export async function openHome(desk: Desk): Promise<void> {
  void refreshTemplates(desk);
  await refreshDrafts(desk);
}

/** Reads everything that the start page shows. */
export async function refreshHome(desk: Desk): Promise<void> {
  await Promise.all([refreshDrafts(desk), refreshTemplates(desk)]);
  if (desk.store.read().home.view === "bin") await refreshBin(desk);
}

/** Reads which templates there are. */
export async function refreshTemplates(desk: Desk): Promise<void> {
  const templates = await desk.ask("templates.list", {});
  if (templates !== null) desk.change(listTemplates(templates));
}

async function refreshDrafts(desk: Desk): Promise<void> {
  const { query } = desk.store.read().home;
  const list = await desk.ask("drafts.list", query);
  if (list === null) return;
  const known = desk.store.read().home.list?.found ?? [];
  const isNew = ({ id }: FoundDraft) => !known.some((one) => one.id === id);
  desk.change(listDrafts(query, list));
  const count = list.found.filter(isNew).length;
  if (count > 0) desk.change(sayDone("window.found.notice", { count }));
}

export async function searchDrafts(desk: Desk, changes: Partial<DraftQuery>): Promise<void> {
  desk.change(askForDrafts(changes));
  await refreshDrafts(desk);
}

export async function openBin(desk: Desk): Promise<void> {
  const bin = await desk.ask("bin.list", {});
  if (bin !== null) desk.change(showBin(bin));
}

async function refreshBin(desk: Desk): Promise<void> {
  const bin = await desk.ask("bin.list", {});
  if (bin !== null) desk.change(listBin(bin));
}

export async function restoreFromBin(desk: Desk, id: string): Promise<void> {
  const draft = await desk.ask("bin.restore", { id });
  if (draft === null) return;
  desk.change(sayDone("window.bin.restored", { title: draft.title }));
  await refreshBin(desk);
}

/** Really deletes what is in the bin, with its history. */
export async function emptyBin(desk: Desk): Promise<void> {
  desk.change(closeDialog());
  if ((await desk.ask("bin.empty", {})) === null) return;
  desk.change(sayDone("window.bin.emptied"));
  desk.change(showBin([]));
}

export function leaveBin(desk: Desk): void {
  desk.change(showDrafts());
}

export async function backUpData(desk: Desk): Promise<void> {
  const written = await desk.ask("data.backUp", {});
  if (written?.path != null) desk.change(sayDone("window.data.backedUp", { path: written.path }));
}

export async function restoreData(desk: Desk): Promise<void> {
  desk.change(closeDialog());
  const restored = await desk.ask("data.restore", {});
  if (restored !== null) desk.change(sayDone("window.data.restored", { count: restored.restored }));
}

export async function chooseDataFolder(desk: Desk): Promise<void> {
  const chosen = await desk.ask("data.chooseFolder", {});
  if (chosen?.path != null) desk.change(sayDone("window.data.folderChosen", { path: chosen.path }));
}

/** Checks a template file and shows what it holds, before it is kept. */
export async function inspectTemplate(desk: Desk, name: string, bytes: Uint8Array): Promise<void> {
  const template = await desk.ask("templates.inspect", { name, bytes });
  if (template !== null) desk.change(openDialog({ kind: "template", template, name, bytes }));
}

export async function installTemplate(desk: Desk, name: string, bytes: Uint8Array): Promise<void> {
  desk.change(closeDialog());
  const template = await desk.ask("templates.install", { name, bytes });
  if (template === null) return;
  desk.change(sayDone("window.template.installed", { title: template.title }));
  await refreshHome(desk);
}
