import type { Language } from "../../preload/letter/letter";
import type { Recipient } from "../../preload/letter/recipient";
import type { ChangeRecipient } from "./use-recipient-change";

/** What every part that shows or changes a recipient gets, in a letter as in the address book. */
export interface RecipientPart {
  readonly recipient: Recipient;
  /** Language of the letter. */
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly onChange: ChangeRecipient;
}
