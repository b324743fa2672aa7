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

// "12345 Ort", "A-1010 Wien", "L-1234 Luxembourg", "1011 AB Amsterdam"
const TOWN = /^(?:[A-Z]{1,3}-)?\d{4,5}(?:\s|$)/u;
const STREET = /\d|^(?:Postfach|P\.?\s?O\.?\s?Box)\b|(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)\b/iu;

/** What the lines of an address are. Joined again with linesOfParts they are the same lines. */
export function partsOfLines(lines: readonly string[]): AddressParts {
  const [name = "", ...others] = lines;
  const last = others.at(-1) ?? "";
  const hasTown = TOWN.test(last);
  const beforeTown = hasTown ? others.slice(0, -1) : others;
  const beside = beforeTown.at(-1) ?? "";
  const hasStreet = STREET.test(beside) && !TOWN.test(beside);
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
