/** UTF-16 units of a word that a person added. */
export const LONGEST_OWN_WORD = 100;
/** How many of them there are at most. */
export const MOST_OWN_WORDS = 20_000;

/** The words that a person added to those of the dictionaries, in alphabetical order. */
export interface OwnWords {
  readonly words: readonly string[];
  /** Where a list lies that could not be read and was set aside; empty if none. */
  readonly setAside: string;
}
