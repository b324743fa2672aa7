import type { Node } from "prosemirror-model";
import type { Passage } from "../../../preload/letter/passage";
import type { Block, RichText } from "../../../preload/letter/rich-text";
import { type MarkName, marks, nodes, textSchema } from "./text-schema";

// A passage and its node are both never changed, so each is made once: what was not edited costs nothing.
const known = new WeakMap<Passage, Node>();

/** The node that a passage is in the editor; always the same one for the same passage. */
export function passageNode(passage: Passage): Node {
  const node = known.get(passage) ?? newNode(passage);
  known.set(passage, node);
  return node;
}

/** Says that a node is what a passage looks like, so that neither is made from the other again. */
export function rememberNode(passage: Passage, node: Node): void {
  known.set(passage, node);
}

function newNode({ id, form, blocks }: Passage): Node {
  const content = blocks.map(blockNode);
  return nodes.passage.create({ id, form }, content.length === 0 ? [nodes.paragraph.create()] : content);
}

/** A block as a node. A list without items has one empty item: an editor has to have a place for the text cursor. */
export function blockNode(block: Block): Node {
  if (block.kind === "paragraph") return nodes.paragraph.create(null, inlineNodes(block.text));
  const items = block.items.length === 0 ? [[]] : block.items;
  const type = block.ordered ? nodes.orderedList : nodes.bulletList;
  return type.create(
    null,
    items.map((item) => nodes.item.create(null, nodes.paragraph.create(null, inlineNodes(item)))),
  );
}

function inlineNodes(text: RichText): readonly Node[] {
  return text.flatMap((run): readonly Node[] => {
    if (run.kind === "lineBreak") return [nodes.lineBreak.create()];
    if (run.text === "") return [];
    const looks: readonly (readonly [MarkName, boolean])[] = [
      ["bold", run.bold === true],
      ["italic", run.italic === true],
      ["underline", run.underline === true],
    ];
    const plain = looks.flatMap(([name, has]) => (has ? [marks[name].create()] : []));
    const all = run.link === undefined ? plain : [marks.link.create({ href: run.link }), ...plain];
    return [textSchema.text(run.text, all)];
  });
}
