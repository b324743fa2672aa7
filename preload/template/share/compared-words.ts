/** A word of a text in the form in which words are compared, with its place in the text (UTF-16 offsets, end excluded). */
export interface ComparedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

// Dashes, slashes, brackets and dots of omission separate words with and without spaces around them.
const CHUNK = /[^\s\u2013\u2014\u2026/()[\]]+/gu;
// Most words need no more than lower case; this makes long letters twice as quick.
const PLAIN = /^[A-Za-zÄÖÜäöüß0-9]+$/u;
const UNSPOKEN = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/**
 * The words of a text. Punctuation, quotation marks, kinds of spaces and hyphens, and soft hyphens are no part of a key. Nor is
 * case: the same word opens a sentence with a capital, and a moved or split sentence is nobody's new word.
 */
export function comparedWords(text: string): readonly ComparedWord[] {
  const words: ComparedWord[] = [];
  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0];
    const key = (PLAIN.test(chunk) ? chunk : chunk.normalize("NFKC").replace(UNSPOKEN, "")).toLowerCase();
    if (key !== "") words.push({ key, start: match.index, end: match.index + chunk.length });
  }
  return words;
}

// At a line's end a hyphen divides one word, unless the next word shows that it stands for something left out.
const DIVIDED = /(\p{Letter})[-\u00ad\u2010]\s*\n\s*(?!(?:und|oder|bzw|sowie|bis|and|or)\b)(?=\p{Letter})/gu;

/** The text of a file with the words that line breaks divide joined again. */
export function joinDividedWords(text: string): string {
  return text.replace(DIVIDED, "$1");
}
