import type { FormOfAddress, Person } from "./recipient";

const FORM_OF_ADDRESS = /^(?<form>Frau|Herrn?|Ms\.?|Mr\.?)(?:\s+(?<name>.+))?$/u;
const TITLE = /^(?:Prof\.|Dr\.|Dipl\.-\S+|PD|jur\.|med\.|phil\.|rer\.|nat\.|h\.\s?c\.|mult\.|-Ing\.)$/u;
const MANDATE = /,?\s+(?<office>MdB|MdL|MdEP|MdA|MdBB|MdHB)$/u;
const NEXT_PERSON = /\s+(?:und|and|&)\s+(?=(?:Frau|Herrn?|Ms\.?|Mr\.?)\s)/u;
const NEXT_NAME = /\s+(?:und|and|&)\s+/u;

/** The persons whom lines of an address name with "Frau" or "Herr", in their order. */
export function personsInLines(lines: readonly string[]): readonly Person[] {
  return lines.flatMap((line, index) =>
    line.split(NEXT_PERSON).flatMap((part) => {
      const match = FORM_OF_ADDRESS.exec(part);
      if (match === null) return [];
      const name = match.groups?.["name"] ?? lines[index + 1] ?? "";
      return [personFromName(formOf(match.groups?.["form"] ?? ""), name)];
    }),
  );
}

/** The persons of a line that gives nothing but names. */
export function personsWithoutForm(line: string): readonly Person[] {
  return line.split(NEXT_NAME).map((name) => personFromName("none", name));
}

function formOf(word: string): FormOfAddress {
  return word === "Frau" || word.startsWith("Ms") ? "ms" : "mr";
}

/** A person from a name as it stands in an address: "Prof. Dr. Max von der Au MdL". */
export function personFromName(formOfAddress: FormOfAddress, line: string): Person {
  const office = MANDATE.exec(line)?.groups?.["office"] ?? "";
  const words = line.trim().replace(MANDATE, "").split(/\s+/u);
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
