import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { passageAt, positionInText, textBlocks } from "./text-blocks";

const PROTECTED = /[\u00A0\u202F]/gu;

/** Shows protected spaces as a faint mark, in the passage that the text cursor stands in. */
export function protectedSpaces(): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc, selection }) => {
        const placed = passageAt(doc, selection.head);
        if (placed === null) return null;
        const blocks = textBlocks(placed.node, placed.at);
        const text = blocks.map(({ node }) => node.textContent).join("\n");
        if (!/[\u00A0\u202F]/u.test(text)) return null;
        const found = blocks.flatMap((block) => {
          const words = block.node.textBetween(0, block.node.content.size, undefined, "\n");
          return [...words.matchAll(PROTECTED)].map(({ index }) => {
            const from = positionInText([block], block.offset + index);
            return Decoration.inline(from, from + 1, { class: "protected-space" });
          });
        });
        return DecorationSet.create(doc, found);
      },
    },
  });
}
