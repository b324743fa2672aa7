import { setParts } from "../edits/letter-edits";
import { replaced } from "../edits/list-edits";
import type { Letter, ReferenceField, Signatory } from "../letter";
import { retypeRecipient } from "../recipient-edits";
import { salutationText } from "../salutation";
import type { BankAccount, Sender } from "../sender";
import type { SearchedPart, SearchedPartName } from "./found";
import { regreet } from "./regreet";

/** A field of the letter that is searched. */
export interface SearchedField extends SearchedPart {
  readonly text: string;
  /** Characters that one line of it takes, as many as the field in which it is typed. */
  readonly longest: number;
  /** The letter in which it has other words, none of them too long; `renamed` puts them into what the field is derived from. */
  readonly write: (letter: Letter, text: string, renamed: (text: string) => string) => Letter;
}

/** The fields above the passages, from top to bottom. */
export function fieldsAbove(letter: Letter): readonly SearchedField[] {
  return [
    ...senderFields(letter),
    ...letter.referenceFields.flatMap((field, index) =>
      REFERENCE_FIELDS.map(([key, longest]) => referenceField(index, key, field[key], longest)),
    ),
    single("place", letter.place, 200, (next, place) => setParts(next, { place })),
    single("remark", letter.recipient.postalRemarks.join("\n"), 200, (next, text) => {
      const postalRemarks = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
      return setParts(next, { recipient: { ...next.recipient, postalRemarks: [...new Set(postalRemarks)] } });
    }),
    single("address", letter.recipient.addressLines.join("\n"), 300, readdressed),
    single("country", letter.recipient.country, 100, (next, country) =>
      setParts(next, { recipient: { ...next.recipient, country } }),
    ),
    single("subject", letter.subject, 2_000, (next, subject) => setParts(next, { subject })),
    single("salutation", salutationText(letter), 1_000, regreet),
  ];
}

/** The fields below the passages, from top to bottom. */
export function fieldsBelow(letter: Letter): readonly SearchedField[] {
  return [
    single("closing", letter.closing, 1_000, (next, closing) => setParts(next, { closing })),
    ...letter.signatories.flatMap((signatory, index) =>
      SIGNATORY_FIELDS.map(([key, longest]) => signatoryField(index, key, signatory[key], longest)),
    ),
    ...letter.enclosures.map(
      ({ title: text }, index): SearchedField => ({
        part: "enclosure",
        id: String(index),
        text,
        longest: 500,
        write: (next, title) => setParts(next, { enclosures: changedAt(next.enclosures, index, { title }) }),
      }),
    ),
    ...letter.copies.map(
      (text, index): SearchedField => ({
        part: "copy",
        id: String(index),
        text,
        longest: 500,
        write: (next, name) => setParts(next, { copies: replaced(next.copies, index, name) }),
      }),
    ),
  ];
}

type SenderKey = Exclude<keyof Sender, "bank">;

// As long as the fields in which they are typed.
const SENDER_FIELDS: readonly (readonly [SenderKey, number])[] = [
  ["organisation", 200],
  ["person", 200],
  ["street", 200],
  ["postcode", 20],
  ["town", 200],
  ["country", 100],
  ["phone", 100],
  ["email", 200],
  ["website", 200],
];
const BANK_FIELDS: readonly (readonly [keyof BankAccount, number])[] = [
  ["holder", 200],
  ["iban", 42],
  ["bic", 20],
  ["bank", 200],
];
const REFERENCE_FIELDS: readonly (readonly [keyof ReferenceField, number])[] = [
  ["label", 100],
  ["value", 300],
];
const SIGNATORY_FIELDS: readonly (readonly ["name" | "role" | "organisation", number])[] = [
  ["name", 200],
  ["role", 300],
  ["organisation", 300],
];

function single(part: SearchedPartName, text: string, longest: number, write: SearchedField["write"]): SearchedField {
  return { part, id: "", text, longest, write };
}

function senderFields({ sender }: Letter): readonly SearchedField[] {
  const { bank } = sender;
  const set = (next: Letter, changes: Partial<Sender>) => setParts(next, { sender: { ...next.sender, ...changes } });
  return [
    ...SENDER_FIELDS.map(
      ([key, longest]): SearchedField => ({
        part: "sender",
        id: key,
        text: sender[key],
        longest,
        write: (next, text) => set(next, { [key]: text }),
      }),
    ),
    ...(bank === null ? [] : BANK_FIELDS).map(
      ([key, longest]): SearchedField => ({
        part: "sender",
        id: `bank.${key}`,
        text: bank?.[key] ?? "",
        longest,
        write: (next, text) =>
          next.sender.bank === null ? next : set(next, { bank: { ...next.sender.bank, [key]: text } }),
      }),
    ),
  ];
}

function referenceField(index: number, key: keyof ReferenceField, text: string, longest: number): SearchedField {
  return {
    part: "reference",
    id: `${index}.${key}`,
    text,
    longest,
    write: (next, value) =>
      setParts(next, { referenceFields: changedAt(next.referenceFields, index, { [key]: value }) }),
  };
}

function signatoryField(
  index: number,
  key: "name" | "role" | "organisation",
  text: string,
  longest: number,
): SearchedField {
  return {
    part: "signatory",
    id: `${index}.${key}`,
    text,
    longest,
    write: (next, value) =>
      setParts(next, { signatories: changedAt<Signatory>(next.signatories, index, { [key]: value }) }),
  };
}

function changedAt<T extends object>(items: readonly T[], at: number, changes: Partial<T>): readonly T[] {
  return items.map((one, index) => (index === at ? { ...one, ...changes } : one));
}

/** Names follow their lines, but whether a person, a group or an office is addressed is nothing that words replaced decide. */
function readdressed(letter: Letter, text: string): Letter {
  const { recipient } = letter;
  const after = retypeRecipient(recipient, text.split("\n"));
  const addressLines = after.addressLines;
  return setParts(letter, { recipient: after.kind === recipient.kind ? after : { ...recipient, addressLines } });
}
