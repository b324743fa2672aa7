import { isPersonWithoutForm, personsInLines, personsWithoutForm } from "./person-from-name";
import { NO_RECIPIENT, type Person, type Recipient, type RecipientKind } from "./recipient";

const MEMBER = /^(?:Mitglied des .*tag(?:e?s)?|Mitglied der .*[Bb]ürgerschaft|Mitglied des .*Parlaments)$/u;
const GROUP =
  /^(?:Familie|Eheleute|Ehepaar)(?:\s|$)|^The \p{Lu}\S+ Family$|fraktion|vorstand|mitglieder|ausschuss|gruppe|partei|\bSPD\b|\bCDU\b/iu;

/**
 * A recipient from the lines of an address as somebody typed them. Without `kind` it is told from the lines: "Frau" or
 * "Herr", a mandate or a degree is a person, two of them are several, a parliamentary group or board is a group, anything else an office.
 */
export function recipientFromLines(lines: readonly string[], kind?: RecipientKind): Recipient {
  const addressLines = lines.map((line) => line.trim()).filter((line) => line !== "");
  const first = withoutTo(addressLines)[0] ?? "";
  const named = personsInLines(addressLines);
  const found = kind ?? kindOf(withoutTo(addressLines), named);
  switch (found) {
    case "person":
    case "persons": {
      const persons = named.length > 0 || first === "" ? named : personsWithoutForm(first);
      return {
        ...NO_RECIPIENT,
        kind: found,
        persons: found === "person" ? persons.slice(0, 1) : persons,
        addressLines,
      };
    }
    default:
      return { ...NO_RECIPIENT, kind: found, name: groupName(withoutTo(addressLines)), addressLines };
  }
}

function kindOf([first = "", second = ""]: readonly string[], named: readonly Person[]): RecipientKind {
  if (named.length > 0) return named.length > 1 ? "persons" : "person";
  if (isPersonWithoutForm(first) || MEMBER.test(second)) return "person";
  return GROUP.test(first) ? "group" : "office";
}

/** The first line; "Eheleute" and "Familie" alone have their name in the second. */
function groupName([first = "", second = ""]: readonly string[]): string {
  return /^(?:Familie|Eheleute|Ehepaar)$/u.test(first) ? `${first} ${second}`.trim() : first;
}

/** The lines without "An die", "An den" with which they begin. */
function withoutTo([first = "", ...others]: readonly string[]): readonly string[] {
  const name = first.replace(/^An(?: (?:die|den|das))?(?:\s+|$)/u, "");
  return name === "" ? others : [name, ...others];
}
