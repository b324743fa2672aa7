import type { Signatory, SigningFor } from "../../../preload/letter/letter";
import type { LetterLine } from "./letter-line";
import { isOrganisation } from "./organisation";
import { looksLikeName } from "./sender-block";

type SignatoryWords = Omit<Signatory, "id" | "picture">;

const COLUMNS = /\t+|\s{3,}/u;
const SIGNED = /^(?:gez\.|signed|\/s\/|i\. ?A\.|i\. ?V\.|ppa\.|_{3,}|\.{3,}|\(.{1,40}\)$)\s*/iu;
const ROLE =
  /vorsitz|sprecher|leit(?:er|ung)|geschäftsführ|vorstand|koordin|referent|mitglied|sekret|beauftragt|präsident|schatzmeister|pfarrer|superintendent|chair|director|secretary|coordinator|officer|president|manager|spokes|für (?:den|die|das)|im namen|on behalf/iu;
const LONGEST = 200;

/** Who signs, from the lines below the closing: a name with what stands below it, several names below or beside each other. */
export function readSignatories(lines: readonly LetterLine[]): readonly SignatoryWords[] {
  const [first, second, ...others] = groupColumns(lines).flatMap(readGroup).slice(0, 200);
  if (first === undefined) return [];
  if (second === undefined) return [first];
  // An organisation's name above those of people says for whom they sign.
  const isForAll =
    isOrganisation(first.name) && first.role === "" && second.organisation === "" && isPersonName(second.name);
  return isForAll ? [{ ...second, organisation: first.name }, ...others] : [first, second, ...others];
}

/** Whether a line below the closing can belong to who signs. */
export function canBeSignatoryLine(line: LetterLine): boolean {
  return (
    line.words.length <= LONGEST &&
    line.words.split(/\s+/u).length <= 16 &&
    !/[.!?;]$/u.test(line.words.replace(/e\. ?V\.$/u, ""))
  );
}

/** Groups of lines between empty lines; what stands side by side is taken apart column by column. */
function groupColumns(lines: readonly LetterLine[]): readonly (readonly string[])[] {
  const groups: string[][][] = [];
  for (const line of lines) {
    if (groups.length === 0 || line.hasGapBefore) groups.push([]);
    groups.at(-1)?.push(line.words.split(COLUMNS));
  }
  return groups.flatMap((rows) => {
    const count = Math.max(...rows.map((row) => row.length));
    if (count === 1 || !rows.every((row) => row.length === count)) return [rows.map((row) => row.join(" "))];
    return Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? ""));
  });
}

function readGroup(lines: readonly string[]): readonly SignatoryWords[] {
  const signatories: { -readonly [Key in keyof SignatoryWords]: SignatoryWords[Key] }[] = [];
  for (const raw of lines) {
    const line = raw.replace(SIGNED, "").trim();
    const current = signatories.at(-1);
    if (line === "") continue;
    if (current === undefined || isAnother(line, current.name)) signatories.push(readName(line, raw));
    else if (current.role === "" && (ROLE.test(line) || !isOrganisation(line))) current.role = line;
    else if (current.organisation === "") current.organisation = line;
    else if (current.organisation.length + line.length < LONGEST) current.organisation += `, ${line}`;
  }
  return signatories;
}

/** Whether a line names somebody else who signs, and not the role of the one above. */
function isAnother(line: string, above: string): boolean {
  if (isPersonName(above)) return isPersonName(line);
  return isOrganisation(above) && looksLikeName(line) && !ROLE.test(line);
}

function readName(line: string, raw: string): SignatoryWords {
  const comma = line.indexOf(", ");
  const name = comma < 0 ? line : line.slice(0, comma);
  return { name, role: comma < 0 ? "" : line.slice(comma + 2), organisation: "", signingFor: readSigningFor(raw) };
}

function isPersonName(line: string): boolean {
  const name = line.split(", ")[0] ?? "";
  return looksLikeName(name) && !ROLE.test(name) && !isOrganisation(name);
}

function readSigningFor(line: string): SigningFor {
  const mark = /^(?:i\. ?A\.|i\. ?V\.|ppa\.)/iu.exec(line)?.[0].toLowerCase().replace(/\s/gu, "") ?? "";
  return mark === "i.a." ? "i. A." : mark === "i.v." ? "i. V." : mark === "ppa." ? "ppa." : "";
}
