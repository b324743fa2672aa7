import type { Language } from "../letter";
import { PROTECTED_SPACES } from "./protected-spaces";
import type { SlipKind, TypographicSlip } from "./typographic-slip";

interface SlipPattern {
  readonly kind: SlipKind;
  /** What is to be replaced; what only has to stand beside it is looked at, not taken. */
  readonly pattern: RegExp;
  readonly text: string;
}

const WORDS_OF_RANGES =
  "(?:Uhr|Prozent|%|Jahre[n]?|Tage[n]?|Wochen|Monate[n]?|Stunden|Minuten|Euro|€|Kinder[n]?|Personen)";

const BOTH: readonly SlipPattern[] = [
  { kind: "ellipses", pattern: /(?<!\.)\.{3}(?!\.)/gu, text: "…" },
  { kind: "double-spaces", pattern: /(?<=\S) {2,}(?=\S)/gu, text: " " },
  // A space before an omission belongs there, and ":)" is no punctuation.
  { kind: "space-before-punctuation", pattern: /(?<=[\p{L}\p{N})“”]) +(?=[,;:!?.](?:\s|$))/gu, text: "" },
  { kind: "space-after-comma", pattern: /(?<=\p{Ll}\p{Ll},)(?=\p{L}{2})/gu, text: " " },
  { kind: "dashes", pattern: /(?<=[12]\d{3})-(?=[12]\d{3}(?![\d-]))(?<![\d-][12]\d{3}-)/gu, text: "–" },
];

const PATTERNS: Readonly<Record<Language, readonly SlipPattern[]>> = {
  de: [
    ...BOTH,
    { kind: "dashes", pattern: /(?<=[^\s-][ \u00a0])(?:-{1,2}|—)(?=[ \u00a0][^\s-])/gu, text: "–" },
    {
      kind: "dashes",
      pattern: new RegExp(`(?<=(?<![\\d-])\\d{1,2})-(?=\\d{1,3}[ \\u00a0\\u202f]?${WORDS_OF_RANGES})`, "gu"),
      text: "–",
    },
    ...PROTECTED_SPACES.de,
  ],
  en: [
    ...BOTH,
    { kind: "dashes", pattern: /(?<=[^\s-][ \u00a0])-{1,2}(?=[ \u00a0][^\s-])/gu, text: "–" },
    ...PROTECTED_SPACES.en,
  ],
};

/** Slips that a pattern finds: dashes, dots, spaces. */
export function patternSlips(text: string, language: Language): readonly TypographicSlip[] {
  return PATTERNS[language].flatMap(({ kind, pattern, text: right }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index: start }) => ({
      kind,
      start,
      end: start + found.length,
      text: right,
    })),
  );
}
