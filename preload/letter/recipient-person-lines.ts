import { formInLine, formOf, withMonsieur } from "./forms-of-address";
import type { Language } from "./letter";
import { isMandate } from "./parts-of-name";
import type { FormOfAddress, Person } from "./recipient";

/** How a person stands in an address. */
interface Layout {
  /** "Frau" in a line of its own above the name. */
  readonly isSplit: boolean;
  readonly hasForm: boolean;
  /** "Ministerin" before the name, behind it with a comma, in a line below it (a mandate behind it), or not at all. */
  readonly office: "before" | "behind" | "below" | "none";
}

const FORM: Readonly<Record<Language, Readonly<Record<FormOfAddress, string>>>> = {
  de: { ms: "Frau", mr: "Herrn", none: "" },
  en: { ms: "Ms", mr: "Mr", none: "" },
};

const GERMAN_FORM = /^(?:Frau|Fr\.|Herrn?|Hrn?\.)$/u;
const USUAL: Layout = { isSplit: false, hasForm: true, office: "below" };

// The fullest first, so that no line of the person is left behind.
const LAYOUTS: readonly Layout[] = (["below", "before", "behind", "none"] as const).flatMap((office) =>
  [true, false].flatMap((hasForm) => [false, true].map((isSplit) => ({ isSplit, hasForm, office }))),
);

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
  const read = withMonsieur(lines);
  for (const layout of LAYOUTS) {
    const old = laidOut(before, language, layout);
    const at = read.findIndex((_, start) => old.every((line, index) => plain(read[start + index]) === plain(line)));
    if (at < 0) continue;
    const office = before.office === "" ? "below" : layout.office;
    const next = laidOut(after, language, { ...layout, office });
    const isSameForm = before.formOfAddress === after.formOfAddress;
    const kept = isSameForm ? withFormOf(next, lines[at] ?? "", read[at] ?? "") : next;
    return [...lines.slice(0, at), ...kept, ...lines.slice(at + old.length)];
  }
  return lines;
}

/** The lines of a person with the form of address as somebody wrote it, such as "Mme"; "Hr." is written out. */
function withFormOf([first = "", ...others]: readonly string[], line: string, read: string): readonly string[] {
  const written = line === read ? formInLine(line) : "M.";
  const form = formInLine(first);
  return written === "" || form === "" || GERMAN_FORM.test(written)
    ? [first, ...others]
    : [written + first.slice(form.length), ...others];
}

function laidOut(person: Person, language: Language, { isSplit, hasForm, office }: Layout): readonly string[] {
  const form = hasForm ? FORM[language][person.formOfAddress] : "";
  const place = isMandate(person.office) && office !== "none" ? "mandate" : office;
  const at = (wanted: typeof place) => (place === wanted ? person.office : "");
  const plainName = joined(at("before"), nameOf(person), at("mandate"));
  const name = at("behind") === "" ? plainName : `${plainName}, ${person.office}`;
  return (isSplit ? [form, name, at("below")] : [joined(form, name), at("below")]).filter((line) => line !== "");
}

function nameOf({ title, firstName, lastName }: Person): string {
  return joined(title, firstName, lastName);
}

/** "Herr", "Herrn", "Hr." and "Mr" are the same person, with a comma before the mandate or without. */
function plain(line = ""): string {
  const form = formInLine(line);
  const rest = line.slice(form.length).replace(/,(?=\s+(?:Md\p{Lu}|M[ES]?P(?!\p{L})))/u, "");
  return form === "" ? rest : formOf(form) + rest;
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}
