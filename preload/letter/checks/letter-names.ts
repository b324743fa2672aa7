import type { Letter } from "../letter";
import type { CheckedFact } from "./check";

const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

/** Words of the letter's names: recipient, sender, signatories, place, end matter and facts. No dictionary has to know them. */
export function letterNames(letter: Letter, facts: readonly CheckedFact[]): ReadonlySet<string> {
  const { recipient, sender, signatories, place, copies, enclosures, referenceFields } = letter;
  const { bank: _, ...senderTexts } = sender;
  const texts = [
    place,
    recipient.name,
    recipient.country,
    ...recipient.addressLines,
    ...recipient.persons.flatMap(({ title, firstName, lastName, office }) => [title, firstName, lastName, office]),
    ...Object.values(senderTexts),
    ...signatories.flatMap(({ name, role, organisation }) => [name, role, organisation]),
    ...copies,
    ...enclosures.map(({ title }) => title),
    ...referenceFields.map(({ value }) => value),
    ...facts.filter(({ kind }) => kind === "text").map(({ value }) => value),
  ];
  const words = texts.flatMap((text) => text.normalize("NFC").match(WORD) ?? []);
  return new Set(words.flatMap((word) => [word, ...word.split("-")]));
}
