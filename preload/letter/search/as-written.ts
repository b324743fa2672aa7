/** Characters of print, each kind with the one of the keyboard that finds them (folded-text.ts). */
const KINDS = [
  { typed: / /gu, written: /[ \u00A0\u2007\u2009\u202F]/gu },
  { typed: /"/gu, written: /["„“”«»]/gu },
  { typed: /'/gu, written: /['‚‘’‹›]/gu },
  { typed: /-/gu, written: /[-\u2011]/gu },
] as const;

/**
 * Words that take the place of others, with the protected spaces, quotation marks and hyphens of those: "27. Januar" in the
 * place of "26.\u00A0Januar" stays in one line, and so does "§ 5 Absatz 2" where it begins like "§\u00A05". Where there are
 * more of them or fewer, or nothing else, they stay as typed.
 */
export function asWritten(words: string, before: string): string {
  if (!/[\p{Letter}\p{Number}]/u.test(words)) return words;
  const written = KINDS.reduce((next, kind) => withMarks(next, before, kind), words);
  return withBeginning(written, before);
}

function withMarks(words: string, before: string, { typed, written }: (typeof KINDS)[number]): string {
  const marks = before.match(written) ?? [];
  if (words.match(typed)?.length !== marks.length) return words;
  let at = 0;
  return words.replace(typed, (mark) => marks[at++] ?? mark);
}

/** As far as both begin with the same words, they are the ones that were there. */
function withBeginning(words: string, before: string): string {
  const [typed, were] = [asTyped(words), asTyped(before)];
  let same = 0;
  while (same < typed.length && typed[same] === were[same]) same++;
  return before.slice(0, same) + words.slice(same);
}

/** The same number of UTF-16 units, all of them of the keyboard. */
function asTyped(text: string): string {
  return KINDS.reduce((next, { typed, written }) => next.replace(written, typed.source), text);
}
