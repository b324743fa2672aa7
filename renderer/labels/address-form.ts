import type { Settings } from "../../preload/contract/settings";
import {
  type AddressOrder,
  type AddressPaper,
  MOST_ADDRESS_COPIES,
  MOST_RECIPIENTS,
} from "../../preload/labels/address-order";
import { postalLines } from "../../preload/labels/address-pages";
import { COMMON_SHEETS } from "../../preload/labels/common-sheets";
import type { LabelSheet } from "../../preload/labels/label-sheet";
import type { OwnSheet } from "../../preload/labels/own-sheet";
import type { EnvelopeFormat } from "../../preload/labels/plain-envelope";
import type { Letter } from "../../preload/letter/letter";
import type { Recipient } from "../../preload/letter/recipient";
import type { Sender } from "../../preload/letter/sender";

/** Somebody on the list: an entry of the address book by its id, or the recipient of the open letter. */
export interface AddressedPerson {
  readonly id: string;
  readonly recipient: Recipient;
}

export const LETTER_RECIPIENT = "letter";

/** What is asked before addresses are printed. */
export interface AddressForm {
  readonly kind: AddressPaper["kind"];
  readonly envelope: EnvelopeFormat;
  /** Id of a common sheet or of one's own. */
  readonly sheetId: string;
  readonly startAt: number;
  readonly people: readonly AddressedPerson[];
  /** NaN where what was typed is no number. */
  readonly copies: number;
  readonly hasSender: boolean;
}

const FIRST_SHEET = COMMON_SHEETS[0]?.id ?? "";

/** Begins with the recipient of the open letter, if that has an address. */
export function newAddressForm(letter: Letter | null): AddressForm {
  const hasAddress = letter !== null && postalLines(letter.recipient).length > 0;
  return {
    kind: "envelope",
    envelope: "DL",
    sheetId: FIRST_SHEET,
    startAt: 1,
    people: hasAddress ? [{ id: LETTER_RECIPIENT, recipient: letter.recipient }] : [],
    copies: 1,
    hasSender: true,
  };
}

/** The sheet of this id; the first common one where it is gone. */
export function sheetOf(id: string, own: readonly OwnSheet[]): LabelSheet {
  const found = COMMON_SHEETS.find((one) => one.id === id) ?? own.find((one) => one.id === id) ?? COMMON_SHEETS[0];
  if (found === undefined) throw new Error("There is no common sheet");
  return found.sheet;
}

/** Adds people who are not on the list yet; those without an address, and more than an order takes, are left out. */
export function withPeople(form: AddressForm, people: readonly AddressedPerson[]): AddressForm {
  const listed = new Set(form.people.map(({ id }) => id));
  const added = people.filter(({ id, recipient }) => !listed.has(id) && postalLines(recipient).length > 0);
  return added.length === 0 ? form : { ...form, people: [...form.people, ...added].slice(0, MOST_RECIPIENTS) };
}

export function withoutPerson(form: AddressForm, id: string): AddressForm {
  return { ...form, people: form.people.filter((one) => one.id !== id) };
}

export function isCopies(copies: number): boolean {
  return Number.isInteger(copies) && copies >= 1 && copies <= MOST_ADDRESS_COPIES;
}

/** What is ordered; null while nobody is chosen or a number is none. */
export function orderOf(
  form: AddressForm,
  sheet: LabelSheet,
  sender: Sender | null,
  language: Settings["language"],
): AddressOrder | null {
  const { kind, envelope, startAt, people, copies, hasSender } = form;
  if (people.length === 0 || !isCopies(copies)) return null;
  return {
    paper: kind === "envelope" ? { kind, envelope } : { kind, sheet, startAt },
    recipients: people.map(({ recipient }) => recipient),
    copies,
    sender: hasSender ? sender : null,
    language,
  };
}
