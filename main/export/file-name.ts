import type { Language, Letter } from "../../preload/letter/letter";
import { resolveDate } from "../../preload/letter/letter-date";
import { LETTER_WORDS } from "../../preload/letter/letter-words";
import { cutAtPhrase } from "./cut-at-phrase";

const LONGEST_PART = 60;
const LONGEST_NAME = 150;
// Windows takes these for devices, with any extension.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * Proposes a name for the file of a letter, without extension: subject, recipient, date. It is a name on every system: no
 * separators, no control characters, and with the date no name of a device. `today` is ISO 8601.
 */
export function exportFileName(letter: Letter, today: string): string {
  const { name, persons, addressLines } = letter.recipient;
  const person = persons[0];
  const recipient = name || (person === undefined ? "" : `${person.firstName} ${person.lastName}`) || addressLines[0];
  const parts = [letter.subject, recipient ?? ""]
    .map((part) => namePart(part, letter.language))
    .filter((part) => part !== "");
  const words = parts.length > 0 ? parts : [LETTER_WORDS[letter.language].untitled];
  return [...words, resolveDate(letter.date, today)].join(" – ");
}

/** A name that somebody typed, as one that every file system takes; the proposal where nothing is left of it. */
export function typedFileName(typed: string, proposal: string): string {
  const name = allowedName(typed).slice(0, LONGEST_NAME).trim();
  return name === "" || DEVICE.test(name) ? proposal : name;
}

/** Text with nothing in it that a file system takes for something else, cut where it can end. */
function namePart(text: string, language: Language): string {
  // Cut first: what may not stand in a name may be what a phrase ends at.
  return allowedName(cutAtPhrase(text.replace(/\s+/gu, " ").trim(), LONGEST_PART, language)).replace(
    /^[.\s-]+|[.\s,;–-]+$/gu,
    "",
  );
}

function allowedName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[/\\:*?"<>|]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
}
