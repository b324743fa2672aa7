import type { Draft } from "../../preload/letter/draft";
import { passageText } from "../../preload/letter/passage";
import type { Recipient } from "../../preload/letter/recipient";

/** A draft in the list. */
export interface DraftSummary {
  readonly id: string;
  /** The letter's own name, or its subject; empty where it has neither. */
  readonly name: string;
  readonly subject: string;
  readonly recipient: string;
  readonly sender: string;
  /** ISO 8601 instants in UTC. */
  readonly created: string;
  readonly changed: string;
  readonly revision: number;
  /** Id of the template it was made from; empty if from none. */
  readonly template: string;
  /** Id of the stationery that the letter names; empty where only the draft's name is known. */
  readonly stationery: string;
  readonly isReadOnly: boolean;
}

export function summarise(draft: Draft, isReadOnly = false): DraftSummary {
  const { id, letter, created, changed, revision, template } = draft;
  return {
    id,
    name: letterName(draft),
    subject: letter.subject,
    recipient: recipientName(letter.recipient),
    sender: letter.sender.organisation || letter.sender.person,
    created,
    changed,
    revision,
    template: template?.id ?? "",
    stationery: letter.stationery.id,
    isReadOnly,
  };
}

/** What the list calls a draft. */
export function letterName({ letter }: Draft): string {
  return letter.name || letter.subject;
}

function recipientName({ name, persons, addressLines }: Recipient): string {
  const names = persons.map((one) => [one.title, one.firstName, one.lastName].filter((word) => word !== "").join(" "));
  return name || names.join(", ") || (addressLines[0] ?? "");
}

/** Everything of a draft that a search looks at, in the form in which it compares. */
export function searchText({ letter }: Draft): string {
  const { name, subject, recipient, sender, passages } = letter;
  const head = [name, subject, recipientName(recipient), ...recipient.addressLines, sender.organisation, sender.person];
  return comparable([...head, ...passages.map(passageText)].join("\n"));
}

/** Text without what nobody types into a search field: case, kinds of spaces, soft hyphens. */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase();
}
