import { isGreetedOffice } from "./greeted-office";
import type { FormOfAddress, Person } from "./recipient";

const FORM_OF_ADDRESS = /^(?<form>Frau|Fr\.|Herrn?|Hrn?\.|Ms\.?|Mrs\.?|Mr\.?)(?:\s+(?<name>.+))?$/u;
const TO = /^(?:an|z\.\s?hd\.|zu händen)\s+(?:von\s+)?(?=(?:Frau|Fr\.|Herrn?|Hrn?\.)(?:\s|$))/iu;
const TITLE = /^(?:Prof\.|Dr\.|Dipl\.-\S+|PD|jur\.|med\.|phil\.|rer\.|nat\.|h\.\s?c\.|mult\.|-Ing\.)$/u;
const MANDATE = /,?\s+(?<office>MdB|MdL|MdEP|MdA|MdBB|MdHB)$/u;
const NEXT_PERSON = /\s+(?:und|and|&)\s+(?=(?:Frau|Fr\.|Herrn?|Hrn?\.|Ms\.?|Mrs\.?|Mr\.?)\s)/u;
const ORGANISATION =
  /(?:stiftung|kanzlei|praxis|schule|institut|klinik|haus|verlag|gesellschaft|verein|büro|partner|GmbH|AG|KG|e\.\s?V\.)$/iu;
const NEXT_NAME = /\s+(?:und|and|&)\s+/u;

/** The persons whom lines of an address name with "Frau" or "Herr", in their order. */
export function personsInLines(lines: readonly string[]): readonly Person[] {
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

function formOf(word: string): FormOfAddress {
  return /^(?:Fr|Ms|Mrs)/u.test(word) ? "ms" : "mr";
}

/** Whether a line names a person although it has neither "Frau" nor "Herr": by a mandate, or by a degree before two names. */
export function isPersonWithoutForm(line: string): boolean {
  if (MANDATE.test(line)) return true;
  const { title, firstName, lastName } = personFromName("none", line);
  return title !== "" && /^\p{Lu}\S+(?:\s\p{Lu}\S+)?$/u.test(firstName) && !ORGANISATION.test(lastName);
}

/** A person from a name as it stands in an address: "Prof. Dr. Max von der Au MdL", "Ministerin Dr. Ada Muster". */
export function personFromName(formOfAddress: FormOfAddress, line: string): Person {
  const mandate = MANDATE.exec(line)?.groups?.["office"] ?? "";
  const [first = "", ...others] = line.trim().replace(MANDATE, "").split(/\s+/u);
  const hasOffice = mandate === "" && others.length > 0 && isGreetedOffice(first);
  const words = hasOffice ? others : [first, ...others];
  const office = hasOffice ? first : mandate;
  const firstName = words.findIndex((word) => !TITLE.test(word));
  const names = firstName < 0 ? [] : words.slice(firstName);
  const lastNameAt = lastNameStart(names);
  return {
    formOfAddress,
    title: words.slice(0, firstName < 0 ? words.length : firstName).join(" "),
    firstName: names.slice(0, lastNameAt).join(" "),
    lastName: names.slice(lastNameAt).join(" "),
    office,
  };
}

/** Index of the last name, which may begin with "von", "van der", "zu" and the like. */
function lastNameStart(names: readonly string[]): number {
  const particle = names.findIndex(
    (name, index) => index > 0 && /^(?:von|vom|van|zu|zur|de|der|den|dos|del|la|le)$/u.test(name),
  );
  return particle > 0 ? particle : Math.max(0, names.length - 1);
}
