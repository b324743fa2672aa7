import { NO_RECIPIENT, type Person, type Recipient } from "../../../preload/letter/recipient";
import { isCountryLine } from "./town-line";

const POSTAL_REMARK =
  /^(?:Einschreiben(?: .{1,30})?|Persönlich(?: .{1,30})?|Vertraulich|Per (?:E-?Mail|Fax|Post|Boten?)\b.{0,60}|Vorab per .{1,60}|Einwurf-Einschreiben|Eilzustellung|Personal|Confidential|By (?:e-?mail|post)\b.{0,60}|Nicht nachsenden!?)$/iu;
const BEGINNING =
  /^(?:An(?:\s|$)|Herrn?(?:\s|$)|Frau(?:\s|$)|Firma(?:\s|$)|To(?:\s|:|$)|Mr\b|Ms\b|Mrs\b|The\s|Dear\s)/u;

/** Whether a line opens an address: "An die", "Herrn", "Frau". */
export function beginsAddress(line: string): boolean {
  return BEGINNING.test(line) || POSTAL_REMARK.test(line);
}

export function readRecipientBlock(lines: readonly string[]): Recipient {
  const postalRemarks = lines.filter((line) => POSTAL_REMARK.test(line));
  const rest = lines.filter((line) => !POSTAL_REMARK.test(line));
  const last = rest.at(-1) ?? "";
  const country = isCountryLine(last) ? last : "";
  const addressLines = country === "" ? rest : rest.slice(0, -1);
  const person = readPerson(addressLines);
  const persons = person === null ? [] : [person];
  return {
    ...NO_RECIPIENT,
    kind: person === null ? "office" : "person",
    persons,
    addressLines,
    country,
    postalRemarks,
  };
}

const ADDRESSED = /^(?:An )?(?<form>Herrn?|Frau|Mr|Ms|Mrs)\.?(?: (?<rest>.+))?$/u;
const DEGREE = /^(?:(?:Prof|Dr)\.(?: (?:h\. ?c|med|jur|phil|rer|nat)\.)* ?)+/u;
const MANDATE = /,? (?<office>MdL|MdB|MdEP|MdEL|MP|MEP)$/u;

function readPerson(lines: readonly string[]): Person | null {
  const at = lines.findIndex((line) => line.length <= 200 && ADDRESSED.test(line));
  const groups = ADDRESSED.exec(lines[at] ?? "")?.groups;
  if (at < 0 || at > 1 || groups === undefined) return null;
  const whole = groups["rest"] ?? lines[at + 1] ?? "";
  if (whole.length > 200) return null;
  const title = DEGREE.exec(whole)?.[0].trim() ?? "";
  const office = MANDATE.exec(whole)?.groups?.["office"] ?? "";
  const names = whole
    .slice(DEGREE.exec(whole)?.[0].length ?? 0)
    .replace(MANDATE, "")
    .split(/ +/u)
    .filter(Boolean);
  if (names.length === 0 || names.length > 5 || !names.every((name) => /^(?:\p{Lu}|v[oa]n|zu|de)/u.test(name)))
    return null;
  const surnameAt = Math.max(
    0,
    names.findIndex((name, index) => index > 0 && /^\p{Ll}/u.test(name)),
  );
  const cut = surnameAt > 0 ? surnameAt : names.length - 1;
  return {
    formOfAddress: /^(?:Herr|Mr$)/u.test(groups["form"] ?? "") ? "mr" : "ms",
    title,
    firstName: names.slice(0, cut).join(" "),
    lastName: names.slice(cut).join(" "),
    office,
  };
}
