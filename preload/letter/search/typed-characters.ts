interface PrintedKind {
  /** The character of the keyboard. */
  readonly typed: string;
  /** All characters that are searched as that one, itself among them. */
  readonly printed: RegExp;
}

/** Characters of print that nobody can type, each kind with the one of the keyboard that finds them. */
export const PRINTED_KINDS: readonly PrintedKind[] = [
  { typed: " ", printed: /[ \u00A0\u2007\u2009\u202F]/gu },
  { typed: '"', printed: /["„“”«»]/gu },
  { typed: "'", printed: /['‚‘’‹›]/gu },
  { typed: "-", printed: /[-\u2011]/gu },
];

/** A text in the characters of the keyboard, with as many UTF-16 units. */
export function typedCharacters(text: string): string {
  return PRINTED_KINDS.reduce((next, { typed, printed }) => next.replaceAll(printed, typed), text);
}
