import type { Language } from "../../preload/letter/letter";
import type { Recipient } from "../../preload/letter/recipient";
import type { FieldMark } from "../ui/field-words";
import type { ChangeRecipient } from "./use-recipient-change";

export interface RecipientMarks {
  readonly address: readonly FieldMark[];
  readonly country: readonly FieldMark[];
  /** In the remarks, one below the other. */
  readonly remark: readonly FieldMark[];
}

/** What every part that shows or changes a recipient gets, in a letter as in the address book. */
export interface RecipientPart {
  readonly recipient: Recipient;
  /** Language of the letter. */
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly onChange: ChangeRecipient;
  /** Words of its lines that are looked for; not there in the address book. */
  readonly marks?: RecipientMarks;
}
