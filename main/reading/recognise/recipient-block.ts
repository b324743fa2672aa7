import type { Recipient } from "../../../preload/letter/recipient";
import { recipientFromLines } from "../../../preload/letter/recipient-from-lines";
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
  const named = addressLines.filter((line) => !/^An(?: (?:das|den|die|alle))?$/u.test(line));
  return { ...recipientFromLines(named), addressLines, country, postalRemarks };
}
