import type { Language } from "./letter";
import type { FormOfAddress, Person } from "./recipient";

/** How a person stands in an address. */
interface Layout {
  /** "Frau" in a line of its own above the name. */
  readonly isSplit: boolean;
  readonly hasForm: boolean;
  /** "Ministerin" before the name, in a line below it (a mandate behind it), or not at all. */
  readonly office: "before" | "below" | "none";
}

const FORM: Readonly<Record<Language, Readonly<Record<FormOfAddress, string>>>> = {
  de: { ms: "Frau", mr: "Herrn", none: "" },
  en: { ms: "Ms", mr: "Mr", none: "" },
};

const USUAL: Layout = { isSplit: false, hasForm: true, office: "below" };

// The fullest first, so that no line of the person is left behind.
const LAYOUTS: readonly Layout[] = (["below", "before", "none"] as const).flatMap((office) =>
  [true, false].flatMap((hasForm) => [false, true].map((isSplit) => ({ isSplit, hasForm, office }))),
);

const MANDATE = /^Md(?:B|L|EP|A|BB|HB)$/u;

/** The lines of a person in an address: "Frau Dr. Ada Muster MdL", or the office in a line below. */
export function personLines(person: Person, language: Language): readonly string[] {
  return laidOut(person, language, USUAL);
}

/**
 * The lines of an address in which `after` stands where `before` stood, laid out as before. Where that place can't be
 * found, an empty address begins with the person, and any other stays as it is.
 */
export function renameInLines(
  lines: readonly string[],
  before: Person,
  after: Person,
  language: Language,
): readonly string[] {
  if (lines.length === 0) return personLines(after, language);
  if (nameOf(before) === "") return lines;
  for (const layout of LAYOUTS) {
    const old = laidOut(before, language, layout);
    const at = lines.findIndex((_, start) => old.every((line, index) => plain(lines[start + index]) === plain(line)));
    if (at < 0) continue;
    const office = before.office === "" ? "below" : layout.office;
    const next = laidOut(after, language, { ...layout, office });
    return [...lines.slice(0, at), ...next, ...lines.slice(at + old.length)];
  }
  return lines;
}

function laidOut(person: Person, language: Language, { isSplit, hasForm, office }: Layout): readonly string[] {
  const form = hasForm ? FORM[language][person.formOfAddress] : "";
  const isMandate = MANDATE.test(person.office);
  const before = office === "before" && !isMandate ? person.office : "";
  const behind = office !== "none" && isMandate ? person.office : "";
  const below = office === "below" && !isMandate ? person.office : "";
  const name = joined(before, nameOf(person), behind);
  return (isSplit ? [form, name, below] : [joined(form, name), below]).filter((line) => line !== "");
}

function nameOf({ title, firstName, lastName }: Person): string {
  return joined(title, firstName, lastName);
}

/** "Herr", "Herrn" and "Hr." are the same person, with a comma before the mandate or without. */
function plain(line = ""): string {
  return line
    .replace(/^(?:Herrn?|Hrn?\.)(?=\s|$)/u, "Herr")
    .replace(/^Fr\.(?=\s|$)/u, "Frau")
    .replace(/^(?:Mrs\.?|Ms\.)(?=\s|$)/u, "Ms")
    .replace(/^Mr\.(?=\s|$)/u, "Mr")
    .replace(/,(?=\s+Md)/u, "");
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}
