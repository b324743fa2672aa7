import { assertNever } from "../contract/assert-never";
import { groupGenitive } from "./group-genitive";
import type { Language, Letter, SalutationAlternative } from "./letter";
import { partsOfName } from "./parts-of-name";
import type { Person, Recipient, RecipientKind } from "./recipient";

/** The salutation as it is printed: the letter's own, an alternative that fits the recipient, or one derived from it. */
export function salutationText(letter: Letter): string {
  if (letter.salutation.own !== null) return letter.salutation.own;
  return fittingAlternative(letter)?.text ?? derivedSalutation(letter.recipient, letter.language);
}

/** An alternative that came with the letter, fits the kind of recipient and needs nothing filled in. */
function fittingAlternative(letter: Letter): SalutationAlternative | undefined {
  const { kind, persons } = letter.recipient;
  if (persons.length > 0) return undefined;
  return letter.salutation.alternatives.find((one) => !one.hasPlaceholder && one.addressee === addresseeOf(kind));
}

function addresseeOf(kind: RecipientKind): "person" | "group" {
  return kind === "person" ? "person" : "group";
}

export function derivedSalutation(recipient: Recipient, language: Language): string {
  switch (recipient.kind) {
    case "person":
    case "persons":
      return personsSalutation(recipient.persons, language);
    case "group":
      return groupSalutation(recipient.name, language);
    case "office":
      return language === "de" ? "Sehr geehrte Damen und Herren," : "Dear Sir or Madam,";
    default:
      return assertNever(recipient.kind);
  }
}

// "Eheleute Ada und Max Muster", "The Muster Family"
const HOUSEHOLD = /^(?:(?<word>Familie|Eheleute|Ehepaar)\s+(?<names>.+)|The (?<family>.+) Family)$/iu;

/** "Familie Muster" or a couple; null for other groups. */
function householdSalutation(name: string, language: Language): string | null {
  const { word, names, family } = HOUSEHOLD.exec(name)?.groups ?? {};
  const lastName = family ?? partsOfName((names ?? "").split(/\s+(?:und|u\.|and|&)\s+/u).at(-1) ?? "").lastName;
  if (lastName === "") return null;
  if (language === "en") return `Dear ${lastName} family,`;
  return `Sehr ${word === "Ehepaar" ? "geehrtes" : "geehrte"} ${word ?? "Familie"} ${lastName},`;
}

function groupSalutation(name: string, language: Language): string {
  const household = householdSalutation(name, language);
  if (household !== null) return household;
  if (language === "en") return name === "" ? "Dear Sir or Madam," : `Dear members of ${name},`;
  if (/^Mitglieder\s/u.test(name)) return `Sehr geehrte ${name},`;
  const genitive = groupGenitive(name);
  return genitive === null ? "Sehr geehrte Damen und Herren," : `Sehr geehrte Mitglieder ${genitive},`;
}

/** How one person alone is greeted; "…" stands for a name that is not there yet. */
export function personGreeting(person: Person, language: Language): string {
  return personsSalutation([person.lastName === "" ? { ...person, lastName: "…" } : person], language);
}

function personsSalutation(persons: readonly Person[], language: Language): string {
  const named = persons.filter((person) => person.lastName !== "");
  if (named.length === 0) return language === "de" ? "Sehr geehrte Damen und Herren," : "Dear Sir or Madam,";
  const greetings = named.map((person) => (language === "de" ? germanGreeting(person) : englishGreeting(person)));
  const joined = greetings.map((greeting, index) => (index === 0 ? greeting : lowerFirst(greeting))).join(", ");
  return `${joined},`;
}

function germanGreeting(person: Person): string {
  switch (person.formOfAddress) {
    case "ms":
      return `Sehr geehrte Frau ${titledLastName(person)}`;
    case "mr":
      return `Sehr geehrter Herr ${titledLastName(person)}`;
    case "none":
      return `Guten Tag ${fullName(person)}`;
    default:
      return assertNever(person.formOfAddress);
  }
}

function englishGreeting(person: Person): string {
  switch (person.formOfAddress) {
    case "ms":
      return `Dear ${greetedTitle(person) === "" ? "Ms " : ""}${titledLastName(person)}`;
    case "mr":
      return `Dear ${greetedTitle(person) === "" ? "Mr " : ""}${titledLastName(person)}`;
    case "none":
      return `Dear ${fullName(person)}`;
    default:
      return assertNever(person.formOfAddress);
  }
}

function titledLastName(person: Person): string {
  return filled(greetedTitle(person), person.lastName).join("\u00A0");
}

function fullName(person: Person): string {
  return filled(greetedTitle(person), person.firstName, person.lastName).join(" ");
}

/** What is being typed may end in a space. */
function filled(...parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

// Faculties and degrees below a doctorate stand in the address, but nobody is greeted with them.
const NOT_GREETED =
  /^(?:Dipl\.(?:-\S+)?|Mag\.|[MB]\.|A\.|Sc\.|Eng\.|LL\.M\.|PD|jur\.|med\.|phil\.|rer\.|nat\.|pol\.|oec\.|theol\.|h\.|c\.|[eE]\.|[eEh]\.[hc]\.|The|Rt\.?|Hon\.?|habil\.|mult\.|-?Ing\.)$/u;

function greetedTitle({ title }: Person): string {
  return title
    .split(/\s+/u)
    .filter((word) => !NOT_GREETED.test(word))
    .map((word) => word.replace(/^(Dr\.)(?:-Ing\.|h\.c\.|\p{Ll}+\.)$/u, "$1"))
    .join(" ");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
