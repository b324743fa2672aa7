import { PRINTED_KINDS, typedCharacters } from "./typed-characters";

/**
 * Words that take the place of others, with the protected spaces, quotation marks and hyphens of those: "27. Januar" in the
 * place of "26.\u00A0Januar" stays in one line, and so does "§ 5 Absatz 2" where it begins like "§\u00A05". Where there are
 * more of them or fewer, or nothing else, they stay as typed.
 */
export function asWritten(words: string, before: string): string {
  if (!/[\p{Letter}\p{Number}]/u.test(words)) return words;
  const written = PRINTED_KINDS.reduce((next, kind) => withMarks(next, before, kind), words);
  return withBeginning(written, before);
}

function withMarks(words: string, before: string, { typed, printed }: (typeof PRINTED_KINDS)[number]): string {
  const marks = before.match(printed) ?? [];
  if (words.split(typed).length - 1 !== marks.length) return words;
  let at = 0;
  return words.replaceAll(typed, (mark) => marks[at++] ?? mark);
}

/** As far as both begin with the same words, they are the ones that were there. */
function withBeginning(words: string, before: string): string {
  const [typed, were] = [typedCharacters(words), typedCharacters(before)];
  let same = 0;
  while (same < typed.length && typed[same] === were[same]) same++;
  return before.slice(0, same) + words.slice(same);
}
