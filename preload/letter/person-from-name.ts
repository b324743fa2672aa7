import { FORM_WORDS, formOf, withMonsieur } from "./forms-of-address";
import { isMandate, partsOfName } from "./parts-of-name";
import type { FormOfAddress, Person } from "./recipient";

const FORM_OF_ADDRESS = RegExp(`^(?<form>${FORM_WORDS})(?:\\s+(?<name>.+))?$`, "u");
const TO = RegExp(
  `^(?:an|z\\.\\s?hd?\\.|zu händen|attn\\.?:?|attention:?|for the attention of|fao:?|[SI]\\.\\s?E\\.|(?:Seiner?|Ihrer?) (?:Exzellenz|Eminenz))\\s+(?:von\\s+)?(?=${FORM_WORDS}(?:\\s|$))`,
  "iu",
);
const NEXT_PERSON = RegExp(`\\s+(?:und|u\\.|and|et|&)\\s+(?=${FORM_WORDS}\\s)`, "u");
const NO_GENDER = /^Mx\.?$/u;
const NEXT_NAME = /\s+(?:und|u\.|and|et|&)\s+/u;
const ORGANISATION =
  /(?:stiftung|kanzlei|praxis|schule|institut|klinik|haus|verlag|gesellschaft|verein|büro|partner|bau|technik|family|GmbH|AG|KG|OHG|SE|Ltd\.?|Inc\.?|e\.\s?[VKG]\.)$/iu;
/** "K. Muster" */
const INITIALS = /^(?:\p{Lu}\.\s?)+\p{Lu}[\p{L}-]+$/u;

/** The persons whom lines of an address name with "Frau" or "Herr", in their order. */
export function personsInLines(typed: readonly string[]): readonly Person[] {
  const lines = withMonsieur(typed);
  return lines.flatMap((line, index) => {
    const parts = line.replace(TO, "").split(NEXT_PERSON);
    return parts.flatMap((part, at) => {
      const match = FORM_OF_ADDRESS.exec(part);
      if (match === null) return [];
      const form = formOf(match.groups?.["form"] ?? "");
      const name = match.groups?.["name"];
      if (name !== undefined) return [personFromName(form, name)];
      return at < parts.length - 1
        ? [sharingName(form, parts[at + 1] ?? "")]
        : [personFromName(form, nameIn(lines[index + 1]))];
    });
  });
}

/** "Herrn" in "Herrn und Frau Dr. Muster": both have the last name, and nothing else. */
function sharingName(form: FormOfAddress, next: string): Person {
  const { lastName } = personFromName(form, FORM_OF_ADDRESS.exec(next)?.groups?.["name"] ?? "");
  return { formOfAddress: form, title: "", firstName: "", lastName, office: "" };
}

/** A line below "Frau" that may be a name: streets and towns have numbers. */
function nameIn(line = ""): string {
  return /\d/u.test(line) ? "" : line;
}

/** The persons of a line that gives nothing but names. */
export function personsWithoutForm(line: string): readonly Person[] {
  return line.split(NEXT_NAME).map((name) => personFromName("none", name));
}

/**
 * Whether a line names a person although it has neither "Frau" nor "Herr": by a mandate, by "Mx.", by a degree before two
 * names, or by initials.
 */
export function isPersonWithoutForm(line: string): boolean {
  const { title, firstName, lastName, office } = personFromName("none", line);
  if (isMandate(office)) return true;
  if (ORGANISATION.test(lastName)) return false;
  if (NO_GENDER.test(title) || INITIALS.test(line)) return lastName !== "";
  return title !== "" && /^\p{Lu}\S+(?:\s\p{Lu}\S+)?$/u.test(firstName);
}

/** A person from a name as it stands in an address. */
export function personFromName(formOfAddress: FormOfAddress, line: string): Person {
  return { formOfAddress, ...partsOfName(line) };
}
