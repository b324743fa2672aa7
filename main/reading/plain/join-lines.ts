const LONGEST_WORD = 80;

/** The words that a letter has away from line ends, in small letters. */
export type KnownWords = ReadonlySet<string>;

/** The words of the lines but the last of each, which may be half a word. */
export function collectKnownWords(lines: readonly { readonly text: string }[]): KnownWords {
  const words = new Set<string>();
  for (const { text } of lines) {
    const inner = text.split(/\s+/u);
    if (/[-\u00AD]$/u.test(text)) inner.pop();
    for (const word of inner) if (word.length <= LONGEST_WORD) words.add(bareWord(word));
  }
  return words;
}

function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
}

const SUSPENDED = /^(?:und|oder|bzw|beziehungsweise|sowie|bis|als|noch|wie|aber|and|or|to)(?=$|[^\p{L}])/u;
const KEEPS_ENGLISH_HYPHEN =
  /(?:^|\s)(?:self|well|non|ex|all|high|low|long|short|full|part|half|old|new|so|cross|anti)-$/iu;

/** How two lines become one: what the first loses at its end, and what stands between them. */
export interface Seam {
  readonly dropped: 0 | 1;
  readonly glue: "" | " ";
}

/** Lines are joined with a space, without one behind a slash, and without the hyphen of a word that was only divided. */
export function findSeam(line: string, next: string, known: KnownWords): Seam {
  const end = line.slice(-LONGEST_WORD);
  if (end.endsWith("\u00AD") || /\p{L}¬$/u.test(end)) return { dropped: 1, glue: "" };
  if (/[^\s/]\/$/u.test(end) && /^[\p{L}\p{N}]/u.test(next)) return { dropped: 0, glue: "" };
  if (!/[\p{L}\p{N}][-‐]$/u.test(end) || !/^[\p{L}\p{N}]/u.test(next) || SUSPENDED.test(next))
    return { dropped: 0, glue: " " };
  return { dropped: keepsHyphen(end, next, known) ? 0 : 1, glue: "" };
}

function keepsHyphen(line: string, next: string, known: KnownWords): boolean {
  // A hyphen before a capital or a figure, behind a figure, an abbreviation or a single letter was never put in to divide.
  if (!/^\p{Ll}/u.test(next)) return true;
  const first = lastWord(line);
  if (/[\p{N}\p{Lu}][-‐]$/u.test(first) || /^\p{L}[-‐]$/u.test(first) || KEEPS_ENGLISH_HYPHEN.test(first)) return true;
  const second = /^\S{1,80}/u.exec(next)?.[0] ?? "";
  return known.has(bareWord(first + second)) && !known.has(bareWord(first.slice(0, -1) + second));
}

function lastWord(line: string): string {
  return line.slice(line.search(/\S+$/u));
}
