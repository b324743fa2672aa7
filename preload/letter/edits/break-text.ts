import type { Letter } from "../letter";
import type { Passage } from "../passage";
import { type List, paragraph, type RichText, richTextToString } from "../rich-text";
import { addPassage, splitPassage } from "./passage-edits";
import { replaceAt } from "./passage-list";
import { splitRichText } from "./split-blocks";
import { fieldText, type PlacedEdit, passageOf, setBlocks, type TextField } from "./text-field";

/** A passage of own words without any word yet. */
export function newPassage(id: string): Passage {
  return { id, form: "text", role: "other", blocks: [paragraph("")], positions: [], origin: { kind: "own" } };
}

/**
 * What the enter key does: a new passage (with the id `newId`) where a paragraph is broken, a new item in a list, and out
 * of the list where its last item is empty.
 */
export function breakText(letter: Letter, field: TextField, offset: number, newId: string): PlacedEdit {
  const passage = passageOf(letter, field);
  const block = passage?.blocks[field.block];
  if (passage !== undefined && block?.kind === "list") return breakItem(letter, passage, block, field, offset, newId);
  const length = richTextToString((passage === undefined ? undefined : fieldText(passage, field)) ?? []).length;
  const start = { passage: newId, block: 0, item: 0 };
  if (offset === 0 && length > 0 && field.block === 0)
    return { letter: addPassage(letter, newPassage(newId), field.passage), field, offset: 0 };
  const isAtEnd = offset >= length && field.block >= (passage?.blocks.length ?? 0) - 1;
  const after = isAtEnd
    ? addPassage(letter, newPassage(newId), idAfter(letter, field.passage))
    : splitPassage(letter, field.passage, { ...field, offset }, newId);
  return { letter: after, field: after === letter ? field : start, offset: after === letter ? offset : 0 };
}

function breakItem(
  letter: Letter,
  passage: Passage,
  list: List,
  field: TextField,
  offset: number,
  newId: string,
): PlacedEdit {
  const item: RichText = list.items[field.item] ?? [];
  const isLast = field.item === list.items.length - 1 && field.block === passage.blocks.length - 1;
  if (item.length === 0 && isLast && field.item > 0) {
    const shorter = setBlocks(letter, passage, field.block, [{ ...list, items: list.items.slice(0, -1) }]);
    const added = addPassage(shorter, newPassage(newId), idAfter(shorter, passage.id));
    return { letter: added, field: { passage: newId, block: 0, item: 0 }, offset: 0 };
  }
  const items = replaceAt(list.items, field.item, 1, splitRichText(item, offset));
  return {
    letter: setBlocks(letter, passage, field.block, [{ ...list, items }]),
    field: { ...field, item: field.item + 1 },
    offset: 0,
  };
}

function idAfter(letter: Letter, id: string): string | null {
  return letter.passages[letter.passages.findIndex((one) => one.id === id) + 1]?.id ?? null;
}
