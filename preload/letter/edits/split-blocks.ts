import type { Block, List, RichText, Run } from "../rich-text";

/** A place in blocks: `item` counts the items of a list (0 for a paragraph), `offset` UTF-16 units; a line break is one. */
export interface TextPosition {
  readonly block: number;
  readonly item: number;
  readonly offset: number;
}

/** Blocks before and after a position; a paragraph or item that is split stands in both, empty rests in neither. */
export function splitBlocks(
  blocks: readonly Block[],
  position: TextPosition,
): readonly [readonly Block[], readonly Block[]] {
  const block = blocks[position.block];
  if (block === undefined) return [blocks, []];
  const [first, second] = splitBlock(block, position);
  return [
    [...blocks.slice(0, position.block), ...first],
    [...second, ...blocks.slice(position.block + 1)],
  ];
}

function splitBlock(block: Block, position: TextPosition): readonly [readonly Block[], readonly Block[]] {
  if (block.kind === "list") return splitList(block, position);
  const [first, second] = splitRichText(block.text, position.offset);
  const asBlocks = (text: RichText): readonly Block[] => (text.length === 0 ? [] : [{ kind: "paragraph", text }]);
  return [asBlocks(first), asBlocks(second)];
}

function splitList(list: List, position: TextPosition): readonly [readonly Block[], readonly Block[]] {
  const [first, second] = splitRichText(list.items[position.item] ?? [], position.offset);
  const before = [...list.items.slice(0, position.item), first].filter((item) => item.length > 0);
  const after = [second, ...list.items.slice(position.item + 1)].filter((item) => item.length > 0);
  const asBlocks = (items: readonly RichText[]): readonly Block[] => (items.length === 0 ? [] : [{ ...list, items }]);
  return [asBlocks(before), asBlocks(after)];
}

export function splitRichText(text: RichText, offset: number): readonly [RichText, RichText] {
  const before: Run[] = [];
  const after: Run[] = [];
  let left = Math.max(0, offset);
  for (const run of text) {
    const length = run.kind === "text" ? run.text.length : 1;
    const taken = Math.min(left, length);
    left -= taken;
    if (taken > 0) before.push(run.kind === "text" ? { ...run, text: run.text.slice(0, taken) } : run);
    if (taken < length) after.push(run.kind === "text" ? { ...run, text: run.text.slice(taken) } : run);
  }
  return [before, after];
}
