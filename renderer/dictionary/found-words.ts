/** As many as the address book shows: thousands of rows would hold the window up. */
const MOST_SHOWN = 100;

export interface FoundWords {
  readonly shown: readonly string[];
  readonly count: number;
}

/** The words that have a searched part, capitals or not, and the first hundred of them to show. */
export function foundWords(words: readonly string[], search: string): FoundWords {
  const part = search.trim().normalize("NFC").toLocaleLowerCase("de");
  const found = part === "" ? words : words.filter((word) => word.toLocaleLowerCase("de").includes(part));
  return { shown: found.slice(0, MOST_SHOWN), count: found.length };
}
