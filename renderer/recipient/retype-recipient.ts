import type { Recipient } from "../../preload/letter/recipient";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";

export type AddressedKind = "person" | "group" | "office";

/** Who is addressed, as the window asks it: several persons count as persons. */
export function addressedKind({ kind }: Recipient): AddressedKind {
  return kind === "persons" ? "person" : kind;
}

/** A recipient with other lines. Who is addressed is told from the lines for as long as nobody decided otherwise. */
export function retypeRecipient(before: Recipient, lines: readonly string[]): Recipient {
  const told = recipientFromLines(before.addressLines);
  const isDecided = before.addressLines.length > 0 && told.kind !== before.kind;
  const after = isDecided ? recipientFromLines(lines, addressedKind(before)) : recipientFromLines(lines);
  return { ...after, country: before.country, postalRemarks: before.postalRemarks };
}

export function recipientOfKind(before: Recipient, kind: AddressedKind): Recipient {
  const after = recipientFromLines(before.addressLines, kind);
  return { ...after, country: before.country, postalRemarks: before.postalRemarks };
}
