import type { BookEntry } from "../people/book-entry";
import type { SenderProfile } from "../people/sender-profile";

/** What was found in a folder beside the things that it is for. */
export interface ShelfTrouble {
  /** Names of files that could not be read and lie in the folder "unreadable" now. */
  readonly setAside: readonly string[];
  /** How many files a newer version of the app wrote; they stay where they are. */
  readonly newer: number;
}

export interface FoundPeople extends ShelfTrouble {
  /** The first of those that were found, in alphabetical order; at most MOST_FOUND. */
  readonly entries: readonly BookEntry[];
  /** How many were found in all. */
  readonly count: number;
}

/** A list of more is nobody's help: further words find what is looked for. */
export const MOST_FOUND = 100;

export interface SenderProfiles extends ShelfTrouble {
  /** In alphabetical order. */
  readonly profiles: readonly SenderProfile[];
}
