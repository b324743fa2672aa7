import type { Passage } from "../passage";

/** What of a letter is searched, by the names of what it is. */
export type SearchedPartName =
  | "fact"
  | "sender"
  | "remark"
  | "address"
  | "country"
  | "reference"
  | "place"
  | "subject"
  | "salutation"
  | "passage"
  | "closing"
  | "signatory"
  | "enclosure"
  | "copy";

/**
 * A part of the letter whose words are searched. Its `id` is that of a fact or passage, the field of a sender ("town",
 * "bank.iban"), the number from 0 of an enclosure or a copy, number and field of a reference or signatory ("0.value",
 * "1.name"), and empty for what a letter has once.
 */
export interface SearchedPart {
  readonly part: SearchedPartName;
  readonly id: string;
}

/** Found words in the plain text of a part (of a passage: passageText); UTF-16 offsets, `to` excluded. */
export interface Found extends SearchedPart {
  readonly from: number;
  readonly to: number;
}

export interface SearchOptions {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** What was found in one passage, in the order of its text. */
export function foundInPassage(found: readonly Found[], { id }: Pick<Passage, "id">): readonly Found[] {
  return found.filter((one) => one.part === "passage" && one.id === id);
}
