import type { Passage } from "../passage";

/** A part of the letter whose words are searched. The `id` of an enclosure or a copy is its number from 0, that of other single parts is empty. */
export interface SearchedPart {
  readonly part: "subject" | "salutation" | "passage" | "closing" | "enclosure" | "copy";
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
