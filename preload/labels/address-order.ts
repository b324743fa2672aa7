import type { Language } from "../letter/letter";
import type { Recipient } from "../letter/recipient";
import type { Sender } from "../letter/sender";
import type { LabelSheet } from "./label-sheet";
import type { EnvelopeFormat } from "./plain-envelope";

/** What addresses are printed on; `startAt` is the first label that is still there on the first sheet, from 1. */
export type AddressPaper =
  | { readonly kind: "envelope"; readonly envelope: EnvelopeFormat }
  | { readonly kind: "labels"; readonly sheet: LabelSheet; readonly startAt: number };

/** Whose addresses, how often each, and on what. */
export interface AddressOrder {
  readonly paper: AddressPaper;
  readonly recipients: readonly Recipient[];
  /** How often each address is printed. */
  readonly copies: number;
  /** Null where no sender is printed. */
  readonly sender: Sender | null;
  readonly language: Language;
}

export const MOST_RECIPIENTS = 1_000;
export const MOST_ADDRESS_COPIES = 200;
/** Envelopes or labels in one go. */
export const MOST_PLACES = 3_000;
