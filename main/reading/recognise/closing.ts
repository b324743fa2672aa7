import type { LetterLine } from "./letter-line";

const CLOSING =
  /^(?:(?:und |in diesem sinne,? )?(?:(?:mit|mfg)(?= )(?: \p{L}+){0,3}? (?:grüßen|grüssen|gruß|gruss|empfehlungen)|(?:\p{L}+e[rn]? (?:und \p{L}+e[rn]? )?)?(?:grüße|grüsse|gruß|gruss)(?= |$|[,.!])|mfg$|hochachtungsvoll|glück ?auf|in vorfreude|mit dank|ihr[e]?$|yours (?:sincerely|faithfully|truly)|sincerely|(?:with )?(?:kind|best|warm) (?:regards|wishes)|regards$|respectfully))/iu;
const MOST_WORDS = 14;

export interface FoundClosing {
  readonly index: number;
  /** Length of the closing within its line; what follows belongs to who signs. */
  readonly length: number;
}

/** The last closing of a letter; null if it has none. */
export function findClosing(lines: readonly LetterLine[]): FoundClosing | null {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || line.hint === "quotation" || !isClosingLine(line.words)) continue;
    return { index, length: closingLength(line.words) };
  }
  return null;
}

export function isClosingLine(text: string): boolean {
  if (text.length > 200) return false;
  const words = text.replace(/[\s\u00A0]+/gu, " ");
  return CLOSING.test(words) && words.split(" ").length <= MOST_WORDS && !/[.?:;]$/u.test(words);
}

function closingLength(words: string): number {
  const comma = words.search(/[,!](?=\s+\p{Lu})/u);
  return comma < 0 ? words.length : comma + 1;
}
