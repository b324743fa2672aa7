import type { FormOfAddress } from "./recipient";

const MS =
  "Frau|Fr\\.|Ms\\.?|Mrs\\.?|Miss|Mme\\.?|Madame|Mlle\\.?|Signora|Sig\\.ra|Señora|Sra\\.|Mevrouw|Mevr\\.|Mw\\.";
// "M." is "Monsieur" only where something else is French: it may be the first letter of a name.
const MR = "Herrn?|Hrn?\\.|Mr\\.?|Monsieur|Signore?|Sig\\.|Señor|Sr\\.|Dhr\\.|De heer";

/** The words that say "Frau" or "Herr" in languages of Europe, as part of a pattern. */
export const FORM_WORDS = `(?:${MS}|${MR})`;

const MS_WORD = RegExp(`^(?:${MS})$`, "u");
const FORM_AT_START = RegExp(`^${FORM_WORDS}(?=\\s|$)`, "u");

export function formOf(word: string): FormOfAddress {
  return MS_WORD.test(word) ? "ms" : "mr";
}

/** The word that says "Frau" or "Herr" at the start of a line; empty if there is none. */
export function formInLine(line: string): string {
  return FORM_AT_START.exec(line)?.[0] ?? "";
}

const FRENCH =
  /^(?:\d+\S*,? )?(?:rue|avenue|av\.|boulevard|bd\.?|place|chemin|allée|quai|impasse|route|faubourg) |(?<!\p{L})(?:cedex|France|Frankreich|Belgique|Luxembourg|Mme|Madame|Monsieur)(?!\p{L})/iu;

/** The lines with "Monsieur" in place of "M.", where something else in them is French. */
export function withMonsieur(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => FRENCH.test(line))) return lines;
  return lines.map((line) => line.replaceAll(/(?<=^|\s(?:et|und|and|&)\s)M\.(?=\s)/gu, "Monsieur"));
}
