import type { Recipient } from "../letter/recipient";

export const PERSON_FORMAT = "appell-person";
export const PERSON_VERSION = 1;

/** Somebody of the address book: a person, several of one address, a group or an office. */
export interface BookEntry {
  readonly format: typeof PERSON_FORMAT;
  readonly version: typeof PERSON_VERSION;
  /** UUID. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly changed: string;
  readonly recipient: Recipient;
}

/** `id` is a UUID, `changed` an ISO 8601 instant in UTC. Remarks for the post belong to a letter, not to an address. */
export function bookEntry(recipient: Recipient, id: string, changed: string): BookEntry {
  return {
    format: PERSON_FORMAT,
    version: PERSON_VERSION,
    id,
    changed,
    recipient: { ...recipient, postalRemarks: [] },
  };
}

/** By what people look for an entry: the name of the person, group or office. */
export function entryName({ recipient }: BookEntry): string {
  const names = recipient.persons.map(({ title, firstName, lastName }) => joined(title, firstName, lastName));
  const named = names.filter((name) => name !== "").join(", ");
  if (named !== "") return named;
  return recipient.name === "" ? (recipient.addressLines[0] ?? "") : recipient.name;
}

/** What tells two entries of the same name apart, in one line. */
export function entryDetail(entry: BookEntry): string {
  const { addressLines, country } = entry.recipient;
  const name = entryName(entry);
  return [...addressLines.filter((line) => name === "" || !line.includes(name)), country]
    .filter((line) => line !== "")
    .join(", ");
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
