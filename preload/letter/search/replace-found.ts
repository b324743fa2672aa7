import { cleanTypedLine } from "../edits/clean-typed-text";
import { setPassageBlocks } from "../edits/passage-edits";
import type { Letter } from "../letter";
import type { Passage } from "../passage";
import { type Block, type RichText, richTextToString } from "../rich-text";
import type { TextRange } from "./find-in-text";
import type { Found } from "./found";
import { replaceInRichText, replaceInText } from "./replace-in-text";
import { fieldsAbove, fieldsBelow, type SearchedField } from "./searched-fields";

/**
 * A letter with other words in the place of found ones; formatting stays. `found` has to be of `letter`, and `onto` is what
 * has become of it since: what already has the words there is left as it is, so that it goes on following what it is made from. So is a field in which the
 * words have no room: nothing is cut off.
 */
export function replaceFound(
  letter: Letter,
  found: readonly Found[],
  replacement: string,
  onto: Letter = letter,
): Letter {
  const words = cleanTypedLine(replacement);
  const inFields = (next: Letter, { part, id, text, longest, write }: SearchedField) => {
    const ranges = found.filter((one) => one.part === part && one.id === id);
    if (ranges.length === 0) return next;
    const after = replaceInText(text, ranges, words);
    if (after.split("\n").some((line) => line.length > longest)) return next;
    const taken = new Set(ranges.map(({ from, to }) => text.slice(from, to)));
    const renamed = (name: string) => [...taken].reduce((before, one) => before.replaceAll(one, () => words), name);
    return write(next, after, renamed);
  };
  const inPassages = (next: Letter, passage: Passage) => {
    const ranges = found.filter(({ part, id }) => part === "passage" && id === passage.id);
    return ranges.length === 0
      ? next
      : setPassageBlocks(next, passage.id, replaceInBlocks(passage.blocks, ranges, words));
  };
  const above = fieldsAbove(letter).reduce(inFields, onto);
  return fieldsBelow(letter).reduce(inFields, letter.passages.reduce(inPassages, above));
}

/** Offsets count through the lines of the blocks: one for each paragraph and list item, as passageText writes them. */
function replaceInBlocks(blocks: readonly Block[], ranges: readonly TextRange[], words: string): readonly Block[] {
  let start = 0;
  const replaced = (text: RichText) => {
    const end = start + richTextToString(text).length;
    const inside = ranges
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ from, to }) => ({ from: from - start, to: to - start }));
    start = end + 1;
    return inside.length === 0 ? text : replaceInRichText(text, inside, words);
  };
  return blocks.map((block) =>
    block.kind === "list" ? { ...block, items: block.items.map(replaced) } : { ...block, text: replaced(block.text) },
  );
}
