import type { LetterSheet } from "../../../preload/stationery/letter-sheet";

// What XML 1.0 cannot carry, and controls that mean nothing on paper. The docx library lets U+FFFE through, which makes
// a file that no program opens.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** The sheet without characters that an XML file cannot hold. */
export function printableSheet(sheet: LetterSheet): LetterSheet {
  return printable(sheet) as LetterSheet;
}

function printable(value: unknown): unknown {
  if (typeof value === "string") return value.replace(UNPRINTABLE, "");
  if (Array.isArray(value)) return value.map(printable);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)]));
}
