import type { DraftContent } from "../../letter/draft";
import { cleanTypedLine } from "../../letter/edits/clean-typed-text";
import type { Found } from "../../letter/search/found";
import { replaceFound } from "../../letter/search/replace-found";
import { replaceInText } from "../../letter/search/replace-in-text";
import { setFact } from "../choose/set-fact";
import type { Template } from "../template";
import { typedFacts } from "./typed-facts";

/**
 * A draft with other words in the place of found ones. Facts come first, so that passages which the template composes from
 * them stay its own. `found` has to be of this draft, and `today` is an ISO 8601 day.
 */
export function replaceInDraft(
  content: DraftContent,
  template: Template | null,
  found: readonly Found[],
  replacement: string,
  today: string,
): DraftContent {
  const words = cleanTypedLine(replacement);
  const withFacts = typedFacts(content, template).reduce((next, { id, value }) => {
    const ranges = found.filter((one) => one.part === "fact" && one.id === id);
    if (ranges.length === 0 || template === null) return next;
    return setFact(next, template, id, replaceInText(value, ranges, words), today);
  }, content);
  const letter = replaceFound(content.letter, found, words, withFacts.letter);
  return letter === withFacts.letter ? withFacts : { ...withFacts, letter };
}
