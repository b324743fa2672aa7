import type { Letter } from "../letter";
import { derivedSalutation, salutationText } from "../salutation";
import type { Check, Place } from "./check";
import { NOWHERE } from "./check";

const TO_ONE =
  /^(?:Sehr geehrter?|Sehr verehrter?|Liebe[r]?|Guten Tag|Hallo|Dear)\s+(?:Frau|Herr|Ms\.?|Mr\.?|Mrs\.?)\s/iu;
const TO_SEVERAL =
  /(?<!\p{L})(?:Mitglieder|Damen und Herren|Kolleginnen|Genossinnen|Freundinnen|members|colleagues|Sir or Madam)(?!\p{L})/iu;
const GREETED = /(?:^|[\s,])(Frau|Herr|Ms\.?|Mr\.?|Mrs\.?)\s+([^,;\n]+)/giu;
const DEGREES = /^(?:(?:Prof|Dr|Dipl-Ing)\.?\s?|Professor(?:in)?\s|Abgeordneter?\s|Ministerin?\s)*/iu;

/** A salutation of one's own that greets somebody else than the letter goes to. */
export const salutationChecks: readonly Check[] = [
  { id: "salutation-form-undecided", severity: "hint", find: ({ letter }) => formUndecided(letter) },
  { id: "salutation-other-number", severity: "hint", find: ({ letter }) => otherNumber(letter) },
  { id: "salutation-other-name", severity: "hint", find: ({ letter }) => otherName(letter) },
];

// "M. Dupont" may be Monsieur or Maria, and nobody is greeted with "Guten Tag Dupont".
const INITIALS = /^(?:\p{Lu}\.[\s-]?)*$/u;

/** Somebody of whom neither form of address nor first name is known, while the greeting is made of them. */
function formUndecided({ recipient, salutation }: Letter): readonly Place[] {
  if (salutation.own !== null || (recipient.kind !== "person" && recipient.kind !== "persons")) return NOWHERE;
  return recipient.persons.flatMap(({ formOfAddress, title, firstName, lastName }, index) => {
    const isOpen = formOfAddress === "none" && INITIALS.test(firstName.trim()) && lastName.trim() !== "";
    if (!isOpen || title.split(" ").some(isForAnybody)) return [];
    const name = [firstName, lastName].filter((part) => part !== "").join(" ");
    return [{ place: "recipient", values: { name, index }, about: name }];
  });
}

function isForAnybody(word: string): boolean {
  return /^(?:Mx\.?|Revd?\.?|Cllr\.?|Prof\.|Dr\.|Professor)$/u.test(word);
}

function otherNumber(letter: Letter): readonly Place[] {
  const { own } = letter.salutation;
  const { kind, persons } = letter.recipient;
  if (own === null) return NOWHERE;
  const isNamed = persons.some(({ lastName }) => lastName !== "");
  const names = [...own.matchAll(GREETED)].length;
  const isSeveral = kind === "group" || (kind === "persons" && persons.length > 1);
  const isWrong =
    kind === "person"
      ? isNamed && TO_SEVERAL.test(own) && names === 0
      : isSeveral && TO_ONE.test(own) && !isToMore(own);
  return isWrong ? [contradiction(letter, own)] : NOWHERE;
}

function isToMore(own: string): boolean {
  return TO_SEVERAL.test(own) || [...own.matchAll(GREETED)].length > 1;
}

/** "Frau Weber" where the letter goes to Herr Weber or to Frau Müller. */
function otherName(letter: Letter): readonly Place[] {
  const { own } = letter.salutation;
  const { kind, persons } = letter.recipient;
  const named = persons.filter(({ lastName }) => lastName !== "");
  if (own === null || (kind !== "person" && kind !== "persons") || named.length === 0) return NOWHERE;
  const strangers = [...own.matchAll(GREETED)].filter(([, form = "", name = ""]) => {
    const isMs = /^(?:frau|ms|mrs)/iu.test(form);
    return !named.some(
      ({ lastName, formOfAddress }) =>
        name.replace(DEGREES, "").toLowerCase().includes(lastName.toLowerCase()) &&
        (formOfAddress === "none" || (formOfAddress === "ms") === isMs),
    );
  });
  return strangers.length === 0 ? NOWHERE : [contradiction(letter, own)];
}

function contradiction(letter: Letter, own: string): Place {
  const text = derivedSalutation(letter.recipient, letter.language);
  const edits = [{ place: "salutation", start: 0, end: salutationText(letter).length, text }];
  return { place: "salutation", values: { salutation: own, right: text }, about: own, fix: { kind: "retype", edits } };
}
