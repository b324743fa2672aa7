import type { Enclosure, Signatory } from "../../../preload/letter/letter";
import { isContactLine } from "./contact-line";
import { readEndLabel, splitEntries } from "./end-matter";
import type { LetterLine } from "./letter-line";
import { findLostWords } from "./lost-words";
import { canBeSignatoryLine, readSignatories } from "./signatories";

/** What stands behind the closing. */
export interface Tail {
  readonly signatories: readonly Omit<Signatory, "id" | "picture">[];
  readonly enclosures: readonly Enclosure[];
  readonly copies: readonly string[];
  /** Lines that are none of the parts: they stay text. */
  readonly text: readonly LetterLine[];
  /** Words of recognised lines that no field holds. */
  readonly lost: string;
}

const LONGEST_ENTRY = 300;
const MOST_ENTRIES = 200;
const MOST_SIGNATORY_LINES = 400;

export function readTail(lines: readonly LetterLine[]): Tail {
  const signing: LetterLine[] = [];
  const text: LetterLine[] = [];
  const enclosures: string[] = [];
  const copies: string[] = [];
  let part: "signatories" | "enclosures" | "copies" | "text" = "signatories";
  for (const [index, line] of lines.entries()) {
    const label = line.words.length <= LONGEST_ENTRY ? readEndLabel(line.words) : null;
    if (label?.part === "afterthought") part = "text";
    else if (label !== null) part = label.part;
    else if (isPartOver(part, line, lines[index - 1])) part = "text";
    const entries = splitEntries(label?.rest ?? line.words);
    if (part === "signatories" && isContactLine(line.words)) continue;
    if (part === "signatories" && signing.length < MOST_SIGNATORY_LINES && canBeSignatoryLine(line)) signing.push(line);
    else if (part === "enclosures" && enclosures.length < MOST_ENTRIES) enclosures.push(...entries);
    else if (part === "copies" && copies.length < MOST_ENTRIES) copies.push(...entries);
    else text.push(line);
  }
  const signatories = readSignatories(signing);
  const kept = signatories.flatMap((one) => [one.signingFor, one.name, one.role, one.organisation]);
  const textLines = new Set(text);
  const recognised = lines.filter((line) => !textLines.has(line)).map((line) => line.words);
  return {
    signatories,
    enclosures: enclosures.map((title) => ({ title, fileName: "" })),
    copies,
    text,
    lost: findLostWords(recognised, [...kept, ...enclosures, ...copies]),
  };
}

/** Entries go on to the next empty line, if that is not the one below the label itself. */
function isPartOver(part: string, line: LetterLine, before: LetterLine | undefined): boolean {
  if (part !== "enclosures" && part !== "copies") return false;
  if (line.words.length > LONGEST_ENTRY) return true;
  const isBelowLabel = before !== undefined && readEndLabel(before.words)?.rest === "";
  return line.hasGapBefore && !isBelowLabel && line.hint !== "bullet" && line.hint !== "numbered";
}
