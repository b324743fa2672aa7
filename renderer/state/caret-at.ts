import { fieldBlocks } from "../../preload/letter/edits/text-field";
import type { Passage } from "../../preload/letter/passage";
import { richTextToString } from "../../preload/letter/rich-text";
import type { Caret } from "./editor-state";

/** The place of a unit of a passage's plain text. */
export function caretAt(passage: Passage, start: number): Caret {
  let left = start;
  for (const [block, one] of fieldBlocks(passage).entries()) {
    for (const [item, text] of (one.kind === "list" ? one.items : [one.text]).entries()) {
      const length = richTextToString(text).length;
      if (left <= length) return { field: { passage: passage.id, block, item }, offset: left };
      left -= length + 1;
    }
  }
  return { field: { passage: passage.id, block: 0, item: 0 }, offset: 0 };
}
