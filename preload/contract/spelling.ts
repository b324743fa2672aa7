/** The words that a person added to those of the dictionaries, in alphabetical order. */
export interface OwnWords {
  readonly words: readonly string[];
  /** Where a list lies that could not be read and was set aside; empty if none. */
  readonly setAside: string;
}
