import type { DraftContent } from "../../letter/draft";
import { findInLetter } from "../../letter/search/find-in-letter";
import { findInText } from "../../letter/search/find-in-text";
import type { Found, SearchOptions } from "../../letter/search/found";
import type { Template } from "../template";
import { typedFacts } from "./typed-facts";

/** Where a draft has the words of a query: in the facts that somebody typed, then from the top of the letter to its bottom. */
export function findInDraft(
  content: DraftContent,
  template: Template | null,
  options: SearchOptions,
): readonly Found[] {
  const { letter } = content;
  const inFacts = typedFacts(content, template).flatMap(({ id, value }) =>
    findInText(value, options, letter.language).map((range): Found => ({ part: "fact", id, ...range })),
  );
  return [...inFacts, ...findInLetter(letter, options)];
}
