import type { Language } from "./letter";
import type { Person, Recipient, RecipientKind } from "./recipient";
import { recipientFromLines } from "./recipient-from-lines";
import { renameInLines } from "./recipient-person-lines";

/** Who is addressed, as people are asked: an office without a name is somebody who is not known yet. */
export type Addressee = RecipientKind | "unknown";
export const ADDRESSEES: readonly Addressee[] = ["person", "persons", "group", "office", "unknown"];

export const NO_PERSON: Person = { formOfAddress: "none", title: "", firstName: "", lastName: "", office: "" };

export function addresseeOf({ kind, name }: Recipient): Addressee {
  return kind === "office" && name === "" ? "unknown" : kind;
}

/** A recipient with another addressee; the address stays. What its lines tell of names is taken over. */
export function setAddressee(before: Recipient, addressee: Addressee): Recipient {
  if (addressee === addresseeOf(before)) return before;
  if (addressee === "unknown") return { ...before, kind: "office", persons: [], name: "" };
  const told = recipientFromLines(before.addressLines, addressee);
  const { persons, name } = told;
  switch (addressee) {
    case "person":
      return {
        ...before,
        kind: addressee,
        persons: (before.persons.length > 0 ? before.persons : persons).slice(0, 1),
        name: "",
      };
    case "persons":
      return {
        ...before,
        kind: addressee,
        persons: persons.length > before.persons.length ? persons : before.persons,
        name: "",
      };
    default:
      return { ...before, kind: addressee, persons: [], name: before.name === "" ? name : before.name };
  }
}

/**
 * A recipient with other lines. Who is addressed is told from the lines for as long as nobody decided otherwise, and names
 * that somebody wrote by hand stay until the lines give others.
 */
export function retypeRecipient(before: Recipient, lines: readonly string[]): Recipient {
  const guessed = recipientFromLines(before.addressLines);
  const isDecided = before.addressLines.length > 0 && addresseeOf(guessed) !== addresseeOf(before);
  if (isDecided && addresseeOf(before) === "unknown") {
    return { ...before, addressLines: recipientFromLines(lines).addressLines };
  }
  const told = isDecided ? recipientFromLines(before.addressLines, before.kind) : guessed;
  const after = isDecided ? recipientFromLines(lines, before.kind) : recipientFromLines(lines);
  const kept = { country: before.country, postalRemarks: before.postalRemarks };
  if (after.kind !== before.kind) return { ...after, ...kept };
  const name = after.name === told.name ? before.name : after.name;
  return { ...after, ...kept, name, persons: mergedPersons(before.persons, told.persons, after.persons) };
}

/** A recipient with another person at this place; the lines of the address follow where they name that person. */
export function setPerson(before: Recipient, index: number, person: Person, language: Language): Recipient {
  const present = before.persons[index] ?? NO_PERSON;
  const persons = [...before.persons.slice(0, index), person, ...before.persons.slice(index + 1)];
  return { ...before, persons, addressLines: renameInLines(before.addressLines, present, person, language) };
}

/** Each person as the lines have them now, but as written by hand where the lines say of them what they said before. */
function mergedPersons(
  before: readonly Person[],
  told: readonly Person[],
  after: readonly Person[],
): readonly Person[] {
  const isSame = (a: Person | undefined, b: Person | undefined) => JSON.stringify(a) === JSON.stringify(b);
  const named = after.map((person, index) => (isSame(person, told[index]) ? (before[index] ?? person) : person));
  return [...named, ...before.slice(Math.max(after.length, told.length))];
}
