import { type FormOfAddress, NO_RECIPIENT, type Person, type Recipient, type RecipientKind } from "./recipient";

const FORM_OF_ADDRESS = /^(?<form>Frau|Herrn?|Ms\.?|Mr\.?)(?:\s+(?<name>.+))?$/u;
const TITLE = /^(?:Prof\.|Dr\.|Dipl\.-\S+|PD|jur\.|med\.|phil\.|rer\.|nat\.|h\.\s?c\.|mult\.|-Ing\.)$/u;
const MANDATE = /,?\s+(?<office>MdB|MdL|MdEP|MdA|MdBB|MdHB)$/u;
const GROUP = /fraktion|vorstand|mitglieder|ausschuss|gruppe|partei|\bSPD\b|\bCDU\b/iu;

/**
 * A recipient from the lines of an address as somebody typed them. Without `kind` it is told from the first line: "Frau"
 * or "Herr" is a person, a parliamentary group or board is a group, anything else an office.
 */
export function recipientFromLines(lines: readonly string[], kind?: "person" | "group" | "office"): Recipient {
  const addressLines = lines.map((line) => line.trim()).filter((line) => line !== "");
  const first = addressLines[0] ?? "";
  const person = personFromLines(addressLines, kind === "person");
  const found: RecipientKind = kind ?? (person !== null ? "person" : GROUP.test(first) ? "group" : "office");
  if (found === "person")
    return { ...NO_RECIPIENT, kind: found, persons: person === null ? [] : [person], addressLines };
  return { ...NO_RECIPIENT, kind: found, name: first, addressLines };
}

function personFromLines(lines: readonly string[], isPerson: boolean): Person | null {
  for (const [index, line] of lines.entries()) {
    const match = FORM_OF_ADDRESS.exec(line);
    if (match === null) continue;
    const name = match.groups?.["name"] ?? lines[index + 1] ?? "";
    return personFromName(formOf(match.groups?.["form"] ?? ""), name);
  }
  return isPerson && lines[0] !== undefined ? personFromName("none", lines[0]) : null;
}

function formOf(word: string): FormOfAddress {
  return word === "Frau" || word.startsWith("Ms") ? "ms" : "mr";
}

function personFromName(formOfAddress: FormOfAddress, line: string): Person {
  const office = MANDATE.exec(line)?.groups?.["office"] ?? "";
  const words = line.replace(MANDATE, "").split(/\s+/u);
  const firstName = words.findIndex((word) => !TITLE.test(word));
  const names = firstName < 0 ? [] : words.slice(firstName);
  const lastNameAt = lastNameStart(names);
  return {
    formOfAddress,
    title: words.slice(0, Math.max(0, firstName)).join(" "),
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
