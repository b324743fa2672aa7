import { assertNever } from "../../contract/assert-never";
import { cleanTypedLine } from "../edits/clean-typed-text";
import { setParts, setSalutation } from "../edits/letter-edits";
import { replaceAt } from "../edits/passage-list";
import { retypeText } from "../edits/retype-text";
import { fieldBlocks, setFieldText } from "../edits/text-field";
import type { Letter } from "../letter";
import { type RichText, richTextToString } from "../rich-text";
import type { TextRange } from "./find-in-text";
import type { Found } from "./found";
import { searchedTexts } from "./searched-texts";

/**
 * A letter with other words in the place of found ones; formatting of the words around them stays. `found` has to be of this
 * letter. A derived salutation becomes one of its own.
 */
export function replaceFound(letter: Letter, found: readonly Found[], replacement: string): Letter {
  const words = cleanTypedLine(replacement);
  return searchedTexts(letter).reduce<Letter>((next, { part, id, text }) => {
    const ranges = found.filter((one) => one.part === part && one.id === id);
    if (ranges.length === 0) return next;
    switch (part) {
      case "subject":
        return setParts(next, { subject: replaced(text, ranges, words) });
      case "closing":
        return setParts(next, { closing: replaced(text, ranges, words) });
      case "salutation":
        return setSalutation(next, replaced(text, ranges, words));
      case "enclosure":
        return replaceInEnclosure(next, Number(id), replaced(text, ranges, words));
      case "copy":
        return setParts(next, { copies: replaceAt(next.copies, Number(id), 1, [replaced(text, ranges, words)]) });
      case "passage":
        return replaceInPassage(next, id, ranges, words);
      default:
        return assertNever(part);
    }
  }, letter);
}

function replaced(text: string, ranges: readonly TextRange[], words: string): string {
  return ranges.reduceRight((after, { from, to }) => after.slice(0, from) + words + after.slice(to), text);
}

function replaceInEnclosure(letter: Letter, index: number, title: string): Letter {
  const enclosure = letter.enclosures[index];
  if (enclosure === undefined || enclosure.title === title) return letter;
  return { ...letter, enclosures: replaceAt(letter.enclosures, index, 1, [{ ...enclosure, title }]) };
}

/** Offsets count through the passage's lines: one for each paragraph and list item, as passageText writes them. */
function replaceInPassage(letter: Letter, id: string, ranges: readonly TextRange[], words: string): Letter {
  const passage = letter.passages.find((one) => one.id === id);
  if (passage === undefined) return letter;
  let start = 0;
  let next = letter;
  for (const [block, one] of fieldBlocks(passage).entries()) {
    const texts: readonly RichText[] = one.kind === "list" ? one.items : [one.text];
    for (const [item, text] of texts.entries()) {
      const plain = richTextToString(text);
      const end = start + plain.length;
      const inside = ranges
        .filter(({ from, to }) => from >= start && to <= end)
        .map(({ from, to }) => ({ from: from - start, to: to - start }));
      const retyped = retypeText(text, replaced(plain, inside, words));
      if (retyped !== text) next = setFieldText(next, { passage: id, block, item }, retyped);
      start = end + 1;
    }
  }
  return next;
}
