import type { Letter } from "../letter";
import { type Block, type Paragraph, paragraph, type RichText, richTextToString } from "../rich-text";
import { joinWithNext, removePassage, setPassageBlocks } from "./passage-edits";
import { replaceAt } from "./passage-list";
import { fieldBlocks, fieldText, type PlacedEdit, passageOf, setBlocks, type TextField } from "./text-field";

/** What the backspace key does at the start of a field: its words follow those before it. Null at the start of the letter. */
export function joinText(letter: Letter, field: TextField): PlacedEdit | null {
  const passage = passageOf(letter, field);
  const text = passage === undefined ? undefined : fieldText(passage, field);
  if (passage === undefined || text === undefined) return null;
  const blocks = fieldBlocks(passage);
  const block = blocks[field.block];
  if (block?.kind === "list" && field.item > 0) {
    const before = block.items[field.item - 1] ?? [];
    const items = replaceAt(block.items, field.item - 1, 2, [[...before, ...text]]);
    return placed(
      setBlocks(letter, passage, field.block, [{ ...block, items }]),
      { ...field, item: field.item - 1 },
      before,
    );
  }
  if (block?.kind === "list") return outOfList(letter, field, text, block.items.slice(1), block);
  if (field.block > 0) {
    const joined = joinBlocks(blocks[field.block - 1], text);
    const after = setPassageBlocks(letter, passage.id, replaceAt(blocks, field.block - 1, 2, [joined.block]));
    return placed(after, { ...field, block: field.block - 1, item: joined.item }, joined.before);
  }
  return joinWithPassageBefore(letter, field, text);
}

/** The first item of a list becomes a paragraph before it. */
function outOfList(
  letter: Letter,
  field: TextField,
  text: RichText,
  rest: readonly RichText[],
  list: Block,
): PlacedEdit {
  const passage = passageOf(letter, field);
  const first: Paragraph = { kind: "paragraph", text };
  const others: readonly Block[] = rest.length === 0 || list.kind !== "list" ? [] : [{ ...list, items: rest }];
  const after = passage === undefined ? letter : setBlocks(letter, passage, field.block, [first, ...others]);
  return { letter: after, field, offset: 0 };
}

function joinWithPassageBefore(letter: Letter, field: TextField, text: RichText): PlacedEdit | null {
  const index = letter.passages.findIndex(({ id }) => id === field.passage);
  const before = letter.passages[index - 1];
  const passage = letter.passages[index];
  if (before === undefined || passage === undefined) return null;
  const last = fieldBlocks(before).length - 1;
  const joined = joinBlocks(fieldBlocks(before)[last], text);
  const place = { passage: before.id, block: last, item: joined.item };
  if (text.length === 0 && passage.blocks.length <= 1)
    return placed(removePassage(letter, passage.id), place, joined.before);
  const blocks = [...fieldBlocks(before).slice(0, last), joined.block, ...fieldBlocks(passage).slice(1)];
  return placed(setPassageBlocks(joinWithNext(letter, before.id), before.id, blocks), place, joined.before);
}

function joinBlocks(block: Block | undefined, text: RichText): { block: Block; item: number; before: RichText } {
  if (block?.kind !== "list") {
    const before = block?.text ?? [];
    return { block: paragraph([...before, ...text]), item: 0, before };
  }
  const item = Math.max(0, block.items.length - 1);
  const before = block.items[item] ?? [];
  return { block: { ...block, items: replaceAt(block.items, item, 1, [[...before, ...text]]) }, item, before };
}

function placed(letter: Letter, field: TextField, before: RichText): PlacedEdit {
  return { letter, field, offset: richTextToString(before).length };
}
