import type { Node } from "prosemirror-model";
import type { TextField } from "../../../preload/letter/edits/text-field";
import { attributesOf } from "./passage-attributes";
import { nodes } from "./text-schema";

/** A paragraph or list item of a passage: where its words begin in the passage's plain text and in the editor. */
export interface TextBlock {
  readonly node: Node;
  readonly block: number;
  readonly item: number;
  /** UTF-16 units from the start of the passage's text; each block before it counts one more, for the line end. */
  readonly offset: number;
  /** Position of its first word in the document. */
  readonly from: number;
}

/** The paragraphs and items of a passage, in their order; `at` is where the passage stands in the document. */
export function textBlocks(passage: Node, at: number): readonly TextBlock[] {
  const found: TextBlock[] = [];
  let offset = 0;
  passage.forEach((block, blockAt, blockIndex) => {
    const add = (node: Node, item: number, from: number) => {
      found.push({ node, block: blockIndex, item, offset, from });
      offset += node.content.size + 1;
    };
    const start = at + 1 + blockAt;
    if (block.type === nodes.paragraph) add(block, 0, start + 1);
    else
      block.forEach((item, itemAt, index) => {
        add(item.firstChild ?? item, index, start + 1 + itemAt + 2);
      });
  });
  return found;
}

/** A passage by its id, with its place in the document. */
export interface PlacedPassage {
  readonly node: Node;
  readonly at: number;
  readonly index: number;
}

export function findPassage(document: Node, id: string): PlacedPassage | null {
  let found: PlacedPassage | null = null;
  document.forEach((node, at, index) => {
    if (attributesOf(node).id === id) found = { node, at, index };
  });
  return found;
}

/** The passage around a position; null between two of them. */
export function passageAt(document: Node, position: number): PlacedPassage | null {
  const resolved = document.resolve(position);
  if (resolved.depth === 0) return null;
  return { node: resolved.node(1), at: resolved.before(1), index: resolved.index(0) };
}

/** The position of a place in a passage's plain text. */
export function positionInText(blocks: readonly TextBlock[], offset: number): number {
  const block = blocks.filter((one) => one.offset <= offset).at(-1) ?? blocks[0];
  if (block === undefined) return 0;
  return block.from + Math.min(Math.max(0, offset - block.offset), block.node.content.size);
}

/**
 * The position of a place in a paragraph or item; an offset beyond its end counts on into what follows in the passage. Null
 * where the passage is not there.
 */
export function positionInField(document: Node, { passage, block, item }: TextField, offset: number): number | null {
  const placed = findPassage(document, passage);
  if (placed === null) return null;
  const blocks = textBlocks(placed.node, placed.at);
  const field = blocks.find((one) => one.block === block && one.item === item);
  return positionInText(blocks, (field?.offset ?? 0) + offset);
}
