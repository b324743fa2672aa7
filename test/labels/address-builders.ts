import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { AddressOrder } from "../../preload/labels/address-order";
import type { AddressPage } from "../../preload/labels/address-page";
import { addressPages } from "../../preload/labels/address-pages";
import type { LabelSheet } from "../../preload/labels/label-sheet";
import { NO_RECIPIENT, type Recipient } from "../../preload/letter/recipient";
import { NO_SENDER } from "../../preload/letter/sender";
import { FONTS, TYPST_FOLDER } from "../typesetting/typeset-sample";

export const SENDER = {
  ...NO_SENDER,
  organisation: "Initiative Beispiel",
  street: "Musterweg 12",
  postcode: "45127",
  town: "Essen",
};

export function aRecipient(addressLines: readonly string[], changes: Partial<Recipient> = {}): Recipient {
  return { ...NO_RECIPIENT, addressLines, ...changes };
}

/** Somebody whose number is in every line, so that lines are told apart in the finished file. */
export function numbered(number: number): Recipient {
  return aRecipient([`Person ${number}`, `Weg ${number}`, `10${String(number).padStart(3, "0")} Ort`]);
}

export function anOrder(changes: Partial<AddressOrder>): AddressOrder {
  return {
    paper: { kind: "envelope", envelope: "DL" },
    recipients: [numbered(1)],
    copies: 1,
    sender: null,
    language: "de",
    ...changes,
  };
}

export function onLabels(sheet: LabelSheet, startAt = 1): Pick<AddressOrder, "paper"> {
  return { paper: { kind: "labels", sheet, startAt } };
}

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });

/** The pages of an order and their PDF, on disk for programs that measure it. */
export function finished(order: AddressOrder) {
  const pages = addressPages(order);
  const set = typesetter.typesetAddresses(settingOf(pages), { kind: "pdf" });
  const path = join(mkdtempSync(join(tmpdir(), "appell-labels-")), "labels.pdf");
  writeFileSync(path, set.pdf);
  return { pages, path, tooLong: set.tooLong };
}

/** One page of an order as a picture, from 0. */
export function pictured(order: AddressOrder, page: number) {
  return typesetter.typesetAddresses(settingOf(addressPages(order)), { kind: "picture", page });
}

function settingOf(pages: readonly AddressPage[]) {
  return { pages, language: "de", title: "Anschriften", date: "2026-11-22" } as const;
}
