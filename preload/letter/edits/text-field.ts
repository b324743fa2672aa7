import type { Letter } from "../letter";
import type { Passage } from "../passage";
import { type Block, paragraph, type RichText } from "../rich-text";
import { setPassageBlocks } from "./passage-edits";
import { replaceAt } from "./passage-list";

/** A paragraph or list item of a letter, as it is typed into: `item` is 0 for a paragraph. */
export interface TextField {
  readonly passage: string;
  readonly block: number;
  readonly item: number;
}

/** A letter after an edit, and where the text cursor stands then: `offset` in UTF-16 units. */
export interface PlacedEdit {
  readonly letter: Letter;
  readonly field: TextField;
  readonly offset: number;
}

/** The blocks of a passage as they are typed into: an empty passage has one empty paragraph. */
export function fieldBlocks(passage: Passage): readonly Block[] {
  return passage.blocks.length === 0 ? [paragraph("")] : passage.blocks;
}

export function fieldText(passage: Passage, field: TextField): RichText | undefined {
  const block = fieldBlocks(passage)[field.block];
  return block?.kind === "list" ? block.items[field.item] : block?.text;
}

/** Gives a paragraph or list item another text; the same letter where it is not there. */
export function setFieldText(letter: Letter, field: TextField, text: RichText): Letter {
  const passage = passageOf(letter, field);
  const block = passage === undefined ? undefined : fieldBlocks(passage)[field.block];
  if (passage === undefined || block === undefined) return letter;
  const changed =
    block.kind === "list" ? { ...block, items: replaceAt(block.items, field.item, 1, [text]) } : { ...block, text };
  return setPassageBlocks(letter, passage.id, replaceAt(fieldBlocks(passage), field.block, 1, [changed]));
}

export function passageOf(letter: Letter, field: TextField): Passage | undefined {
  return letter.passages.find(({ id }) => id === field.passage);
}
