import { NO_SENDER, type Sender } from "../../../preload/letter/sender";
import { isContactLine, readContactLine } from "./contact-line";
import { isOrganisation } from "./organisation";
import { isStreetLine, readTownLine } from "./town-line";

const DIVIDER = /\s*[·•|⋅∙]\s*|\s+[–—*]\s+|\t+|\s{3,}/u;
const LONGEST_PART = 200;
const LABEL = /^(?:Absender(?:in)?|From|Sender)\s*:?\s*/iu;

/** The values of a sender's block or of the small line above an address; lines that are none of them stay out. */
export function readSenderBlock(lines: readonly string[]): Sender {
  const parts = splitParts(lines);
  const sender: { -readonly [Key in keyof Sender]: Sender[Key] } = { ...NO_SENDER };
  for (const part of parts) {
    const town = readTownLine(part);
    if (town !== null) Object.assign(sender, town);
    else if (isContactLine(part)) Object.assign(sender, readContactLine(part));
    else if (sender.street === "" && isStreetLine(part)) sender.street = part;
    else if (sender.organisation === "" && isOrganisation(part)) sender.organisation = part;
    else if (sender.person === "" && !isOrganisation(part) && looksLikeName(part)) sender.person = part;
    else if (sender.organisation === "") sender.organisation = part;
  }
  return sender;
}

/** Whether a line holds a whole address, as in the window of an envelope: "Verein · Straße 1 · 40213 Ort". */
export function isSenderLine(line: string): boolean {
  if (line.length > 300) return false;
  const parts = splitParts([line]);
  return parts.length >= 2 && parts.some((part) => readTownLine(part) !== null);
}

function splitParts(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.replace(LABEL, "").split(DIVIDER))
    .flatMap((part) => (/,\s*(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u.test(part) ? part.split(/,\s*/u) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.length <= LONGEST_PART);
}

/** Two to four words that all begin with a capital, or the particles that names have. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word) => /^(?:\p{Lu}[\p{L}.'-]*|von|van|de|der|zu|al|El|bin|und|&)$/u.test(word));
}
