import { isContactLine } from "./contact-line";
import type { LetterLine } from "./letter-line";
import { beginsAddress } from "./recipient-block";
import { isSenderLine } from "./sender-block";
import { isCountryLine, readTownLine } from "./town-line";

/** Lines of the head that stand together, and what they look like. */
export interface HeadGroup {
  readonly lines: readonly LetterLine[];
  readonly looksLike: "sender" | "recipient" | "address" | "contact" | "unknown";
}

const LONGEST_LINE = 200;
const MOST_LINES = 12;
/** Who writes letters with this program; who receives them is addressed with "An". */
const SENDERS = /initiative|bündnis|netzwerk|verein|e\. ?V\./iu;

/** Puts lines that follow each other into groups; an empty line, a recognised line and the end of an address divide. */
export function groupHead(lines: readonly (LetterLine | null)[]): readonly HeadGroup[] {
  const groups: LetterLine[][] = [];
  let isOpen = false;
  let hasTown = false;
  for (const line of lines) {
    if (line === null) {
      isOpen = false;
      continue;
    }
    const endsAddress = hasTown && !isCountryLine(line.words) && !isContactLine(line.words);
    if (!isOpen || line.hasGapBefore || endsAddress) {
      groups.push([]);
      hasTown = false;
    }
    groups.at(-1)?.push(line);
    isOpen = true;
    hasTown ||= readTownLine(line.words) !== null || isSenderLine(line.words);
  }
  return groups.map((group) => ({ lines: group, looksLike: classify(group) }));
}

function classify(lines: readonly LetterLine[]): HeadGroup["looksLike"] {
  const words = lines.map((line) => line.words);
  if (words.length > MOST_LINES || words.some((line) => line.length > LONGEST_LINE)) return "unknown";
  if (words.some((line) => /^Absender/iu.test(line))) return "sender";
  if (words.length === 1 && isSenderLine(words[0] ?? "")) return "sender";
  const hasContact = words.some(isContactLine);
  const hasTown = words.some((line) => readTownLine(line) !== null);
  if (words.slice(0, 2).some(beginsAddress) && (hasTown || !hasContact)) return "recipient";
  if (hasTown || words.some(isSenderLine))
    return hasContact || words.some(isSenderLine) || SENDERS.test(words[0] ?? "") ? "sender" : "address";
  return hasContact ? "contact" : "unknown";
}
