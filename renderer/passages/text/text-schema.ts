import { type Mark, Schema } from "prosemirror-model";
import { attributesOf } from "./passage-attributes";

/** The letter's text as the editor holds it: exactly what the model of passages can say, and nothing else. */
export const textSchema = new Schema({
  nodes: {
    doc: { content: "passage*" },
    passage: {
      content: "block+",
      attrs: { id: { default: "" }, form: { default: "text" } },
      defining: true,
      toDOM: (node) => {
        const { id, form } = attributesOf(node);
        return ["div", { class: `passage passage-${form}`, "data-passage": id }, 0];
      },
    },
    paragraph: { group: "block", content: "inline*", toDOM: () => ["p", 0], parseDOM: [{ tag: "p" }] },
    bulletList: { group: "block", content: "item+", toDOM: () => ["ul", 0], parseDOM: [{ tag: "ul" }] },
    orderedList: { group: "block", content: "item+", toDOM: () => ["ol", 0], parseDOM: [{ tag: "ol" }] },
    item: { content: "paragraph", defining: true, toDOM: () => ["li", 0], parseDOM: [{ tag: "li" }] },
    text: { group: "inline" },
    lineBreak: {
      group: "inline",
      inline: true,
      selectable: false,
      toDOM: () => ["br"],
      parseDOM: [{ tag: "br" }],
      leafText: () => "\n",
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      // No address: a click must not leave the window, and Chromium would offer to open it.
      toDOM: (mark) => ["a", { class: "words-link", title: linkAddress(mark) }, 0],
    },
    bold: { toDOM: () => ["strong", 0], parseDOM: [{ tag: "strong" }, { tag: "b" }] },
    italic: { toDOM: () => ["em", 0], parseDOM: [{ tag: "em" }, { tag: "i" }] },
    underline: { toDOM: () => ["u", 0], parseDOM: [{ tag: "u" }] },
  },
});

export const { nodes, marks } = textSchema;

export type MarkName = "link" | "bold" | "italic" | "underline";

/** The https: or mailto: address of a link. */
export function linkAddress({ attrs }: Mark): string {
  return (attrs as { readonly href: string }).href;
}
