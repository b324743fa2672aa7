import { fieldBlocks } from "../../preload/letter/edits/text-field";
import { textStretches } from "../../preload/letter/edits/text-stretches";
import type { Letter } from "../../preload/letter/letter";
import type { Passage } from "../../preload/letter/passage";
import { type Block, type RichText, richTextToString } from "../../preload/letter/rich-text";
import type { Caret } from "./editor-state";

/** Where a letter's text differs first from what it was, as a place for the text cursor; null if its passages are the same. */
export function changedPlace(before: Letter, after: Letter): Caret | null {
  const index = after.passages.findIndex((passage, at) => passage !== before.passages[at]);
  const passage = after.passages[index];
  if (passage !== undefined) return placeInPassage(before.passages[index], passage);
  const last = after.passages.at(-1);
  if (before.passages.length <= after.passages.length || last === undefined) return null;
  return { field: { passage: last.id, block: 0, item: 0 }, offset: 0 };
}

function placeInPassage(before: Passage | undefined, after: Passage): Caret {
  const isSame = before?.id === after.id;
  for (const [block, one] of fieldBlocks(after).entries()) {
    for (const [item, text] of fieldTexts(one).entries()) {
      const old = isSame && before !== undefined ? (fieldTexts(fieldBlocks(before)[block])[item] ?? []) : [];
      if (JSON.stringify(old) === JSON.stringify(text)) continue;
      return { field: { passage: after.id, block, item }, offset: endOfChange(old, text) };
    }
  }
  return { field: { passage: after.id, block: 0, item: 0 }, offset: 0 };
}

function fieldTexts(block: Block | undefined): readonly RichText[] {
  if (block === undefined) return [];
  return block.kind === "list" ? block.items : [block.text];
}

/** The end of the last words that are new; where words only went away, the place they stood at. */
function endOfChange(before: RichText, after: RichText): number {
  const stretches = textStretches(richTextToString(before), richTextToString(after));
  const last = stretches.at(-1);
  const total = richTextToString(after).length;
  return last?.kept === true ? total - last.text.length : total;
}
