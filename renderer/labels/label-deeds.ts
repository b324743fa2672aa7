import type { AddressPicture, OwnSheets } from "../../preload/contract/labels";
import type { Printer } from "../../preload/contract/printing";
import type { Result } from "../../preload/contract/result";
import type { AddressOrder } from "../../preload/labels/address-order";
import { senderLines } from "../../preload/labels/address-pages";
import type { LabelSheet } from "../../preload/labels/label-sheet";
import { type OwnSheet, ownSheet } from "../../preload/labels/own-sheet";
import type { Sender } from "../../preload/letter/sender";
import type { Desk } from "../state/desk";
import { openDialog } from "../state/dialog";
import { sayDone, sayFailed } from "../state/notice";

/** Asks whose address is printed on what. */
export function openLabels(desk: Desk): void {
  desk.change(openDialog({ kind: "labels" }));
}

/** Who writes: the sender of the open letter, or the one that was used last; null where nobody is known. */
export async function findSender(desk: Desk): Promise<Sender | null> {
  const { editor, settings } = desk.store.read();
  const own = editor?.history.present.letter.sender;
  if (own !== undefined && senderLines(own).length > 0) return own;
  const found = await desk.ask("senders.list", {});
  const profiles = found?.profiles ?? [];
  return (profiles.find(({ id }) => id === settings.lastSender) ?? profiles[0])?.sender ?? null;
}

export function findOwnSheets(desk: Desk): Promise<OwnSheets | null> {
  return desk.ask("labels.sheets", {});
}

/** Keeps a sheet as a new one, or in the place of the one with this id; null where it is refused, which is said. */
export async function keepSheet(
  desk: Desk,
  name: string,
  sheet: LabelSheet,
  id: string | null,
): Promise<OwnSheet | null> {
  const kept = ownSheet(name.trim(), sheet, id ?? desk.newId(), new Date(desk.now()).toISOString());
  const answer = await desk.ask("labels.keepSheet", { sheet: kept });
  if (answer !== null) desk.change(sayDone("labels.own.kept", { name: answer.name }));
  return answer;
}

/** Gives what was removed, so that it can be brought back. */
export function removeSheet(desk: Desk, id: string): Promise<OwnSheet | null> {
  return desk.ask("labels.removeSheet", { id });
}

export function bringSheetBack(desk: Desk, sheet: OwnSheet): Promise<OwnSheet | null> {
  return desk.ask("labels.keepSheet", { sheet });
}

/** A page of an order, from 0; its failure belongs into the place of the page. */
export function typesetPage(desk: Desk, order: AddressOrder, page: number): Promise<Result<AddressPicture>> {
  return desk.call("labels.page", { order, page });
}

/** Writes the PDF where the person says; gives its path, null where that failed or nobody said a place. */
export async function exportAddresses(desk: Desk, order: AddressOrder): Promise<string | null> {
  const answer = await desk.ask("labels.export", { order });
  return answer?.path ?? null;
}

export async function showExportedFile(desk: Desk, path: string): Promise<void> {
  await desk.ask("letter.showExported", { path });
}

export async function findPrinters(desk: Desk): Promise<readonly Printer[]> {
  return (await desk.ask("printers.list", {})) ?? [];
}

/** Prints all pages in their own size; `printer` is null where the system's dialog asks. */
export async function printAddresses(desk: Desk, order: AddressOrder, printer: string | null): Promise<void> {
  const result = await desk.call("labels.print", { order, target: { printer } });
  if (!result.ok) desk.change(sayFailed(result.failure));
  else if (result.value.isPrinted) desk.change(sayDone("labels.printed"));
}
