import { greetedOffice, isGreetedOffice } from "./greeted-office";
import type { Letter } from "./letter";
import { derivedSalutation } from "./salutation";

/** Wordings of the salutation to choose from: those that came with the letter, and what else is usual for the recipient. */
export function salutationOffers(letter: Letter): readonly string[] {
  const derived = derivedSalutation(letter.recipient, letter.language);
  const brought = letter.salutation.alternatives.map(({ text }) => text);
  return [...new Set([...brought, ...officeSalutations(letter)])].filter((text) => text !== derived);
}

function officeSalutations({ recipient, language }: Letter): readonly string[] {
  const [person, ...others] = recipient.persons;
  if (language !== "de" || recipient.kind !== "person" || person === undefined || others.length > 0) return [];
  const office = person.office.split(/[\s,]/u)[0] ?? "";
  if (!isGreetedOffice(office) || person.formOfAddress === "none") return [];
  const greeting = person.formOfAddress === "ms" ? "Sehr geehrte Frau" : "Sehr geehrter Herr";
  return [`${greeting} ${greetedOffice(office, person.formOfAddress)},`];
}
