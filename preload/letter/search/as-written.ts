/** Characters of print, each kind with the one of the keyboard that finds them (folded-text.ts). */
const KINDS = [
  { typed: / /gu, written: /[ \u00A0\u2007\u2009\u202F]/gu },
  { typed: /"/gu, written: /["„“”«»]/gu },
  { typed: /'/gu, written: /['‚‘’‹›]/gu },
  { typed: /-/gu, written: /[-\u2011]/gu },
] as const;

/**
 * Words that take the place of others, with the protected spaces, quotation marks and hyphens of those: "27. Januar" in the
 * place of "26.\u00A0Januar" stays in one line. Where there are more of them or fewer, or nothing else, they stay as typed.
 */
export function asWritten(words: string, before: string): string {
  if (!/[\p{Letter}\p{Number}]/u.test(words)) return words;
  return KINDS.reduce((next, { typed, written }) => {
    const marks = before.match(written) ?? [];
    if (next.match(typed)?.length !== marks.length) return next;
    let at = 0;
    return next.replace(typed, (mark) => marks[at++] ?? mark);
  }, words);
}
