import type { Language } from "../letter";

interface ProtectedSpace {
  readonly kind: "protected-spaces";
  readonly pattern: RegExp;
  readonly text: string;
}

export const PROTECTED_SPACE = "\u00a0";

const GERMAN_MONTHS = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const ENGLISH_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

// Abbreviations of several words, as their letters.
const GERMAN_ABBREVIATIONS = [
  "z B",
  "d h",
  "u a",
  "i d R",
  "z T",
  "u U",
  "o Ä",
  "v a",
  "i A",
  "i V",
  "s o",
  "s u",
  "u v m",
  "m E",
  "v Chr",
  "n Chr",
  "a D",
  "e V",
  "i S d",
  "i H v",
  "o g",
];
const UNITS = "km/h|km²|km|m²|cm|mm|kg|ha|kWh|MWh|EUR|Mio\\.|Mrd\\.";

/** A pattern for one space that should be a protected one. */
function space(before: string, after: string): ProtectedSpace {
  return { kind: "protected-spaces", pattern: new RegExp(`(?<=${before}) (?=${after})`, "gu"), text: PROTECTED_SPACE };
}

/** The same where no space stands at all. */
function missing(before: string, after: string): ProtectedSpace {
  return { kind: "protected-spaces", pattern: new RegExp(`(?<=${before})(?=${after})`, "gu"), text: PROTECTED_SPACE };
}

/** The spaces inside an abbreviation, each seen from the letters around it; with a space or without one. */
function abbreviation(letters: string): readonly ProtectedSpace[] {
  const words = letters.split(" ");
  const gap = "[ \\u00a0\\u202f]?";
  return words.slice(1).flatMap((_, index) => {
    const before = `(?<![\\p{L}.])${words.slice(0, index + 1).join(`\\.${gap}`)}\\.`;
    const after = `${words.slice(index + 1).join(`\\.${gap}`)}\\.`;
    return [space(before, after), missing(before, after)];
  });
}

/** Places where DIN 5008 wants what belongs together on one line. */
export const PROTECTED_SPACES: Readonly<Record<Language, readonly ProtectedSpace[]>> = {
  de: [
    space("(?<!\\d)\\d{1,2}\\.", `(?:${GERMAN_MONTHS})(?!\\p{L})`),
    space("§", "[\\d§]"),
    space("(?<!\\p{L})(?:Art|Abs|Nr|S|Ziff|Kap|Bd|Rn|Az|Drs)\\.", "\\d"),
    // The name of the law after its paragraph: "Art. 3 GG", "§ 60a AufenthG".
    space("(?:§|Art\\.)[ \\u00a0\\u202f]\\d{1,4}[a-z]?", "(?:GG|BGB|StGB|SGB|StVO|[A-ZÄÖÜ][\\p{L}]*G)(?!\\p{L})"),
    space("(?<!\\p{L})(?:Dr|Prof)\\.", "\\p{Lu}"),
    space("\\d", `[%‰€](?!\\p{L})|(?:${UNITS})(?!\\p{L})`),
    missing("\\d", "[%‰€](?![\\p{L}-])"),
    ...GERMAN_ABBREVIATIONS.flatMap(abbreviation),
  ],
  en: [
    space("(?<!\\d)\\d{1,2}", `(?:${ENGLISH_MONTHS})(?!\\p{L})`),
    space("(?<!\\p{L})(?:No|no|pp?|Art|para)\\.", "\\d"),
    space("(?<!\\p{L})(?:Dr|Mr|Mrs|Ms|Prof)\\.?", "\\p{Lu}"),
  ],
};
