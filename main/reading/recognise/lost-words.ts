/**
 * Line by line, the words of `lines` that `kept` does not have, each counted as often as it stands there: the label "Betreff:",
 * the word "den" of a date. Punctuation is no word.
 */
export function findLostWords(lines: readonly string[], kept: readonly string[]): string {
  const pool = new Map<string, number>();
  for (const word of kept.flatMap(splitWords)) pool.set(bare(word), (pool.get(bare(word)) ?? 0) + 1);
  return lines
    .map((line) =>
      splitWords(line)
        .filter((word) => !take(pool, bare(word)))
        .join(" "),
    )
    .filter((line) => line !== "")
    .join("\n");
}

/** What is only punctuation; "Bochum," is the place Bochum. */
const PUNCTUATION = /[\p{P}<>|=~^`+\s]/u;

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => bare(word) !== "");
}

function take(pool: Map<string, number>, word: string): boolean {
  const left = pool.get(word) ?? 0;
  if (left > 0) pool.set(word, left - 1);
  return left > 0;
}

function bare(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && PUNCTUATION.test(word[start] ?? "")) start++;
  while (end > start && PUNCTUATION.test(word[end - 1] ?? "")) end--;
  return word.slice(start, end);
}
