/** The lines of an address by what they are for the post; each part that is not there is empty. */
export interface AddressParts {
  readonly name: string;
  /** Everything between name and street, such as an organisation or a department; with line breaks. */
  readonly extra: string;
  /** Street and number, or a post-office box. */
  readonly street: string;
  /** Postcode and town. */
  readonly town: string;
}

// "12345 Ort", "A-1010 Wien", "1011 AB Amsterdam", "110 00 Praha", "00-001 Warszawa", "1000-001 Lisboa"; "Bristol BS1 5TR",
// "Washington, DC 20500", "Ottawa ON K1A 0B1"
const TOWN =
  /^(?:[A-Z]{1,3}-)?(?:\d{4,6}(?:-\d{3})?|\d{3} \d{2}|\d{2}-\d{3})(?:\s|$)|(?:^|\s)(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?|[A-Z]\d[A-Z] \d[A-Z]\d)$/u;
const STREET = /\d|^(?:Postfach|P\.?\s?O\.?\s?Box)\b|(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)\b/iu;

/** What the lines of an address are. Joined again with linesOfParts they are the same lines. */
export function partsOfLines(lines: readonly string[]): AddressParts {
  const [name = "", ...others] = lines;
  const last = others.at(-1) ?? "";
  const hasTown = TOWN.test(last);
  const beforeTown = hasTown ? others.slice(0, -1) : others;
  const beside = beforeTown.at(-1) ?? "";
  const hasStreet = STREET.test(beside);
  return {
    name,
    extra: (hasStreet ? beforeTown.slice(0, -1) : beforeTown).join("\n"),
    street: hasStreet ? beside : "",
    town: hasTown ? last : "",
  };
}

/** The lines of an address, without empty ones. */
export function linesOfParts({ name, extra, street, town }: AddressParts): readonly string[] {
  return [name, ...extra.split("\n"), street, town].map((line) => line.trim()).filter((line) => line !== "");
}
