import { DOMSerializer } from "prosemirror-model";
import { attributesOf } from "./passage-attributes";
import { linkAddress, textSchema } from "./text-schema";

/** Gives copied words to other programs as the web writes them: links with their address, passages as what they are. */
export const clipboardSerializer = new DOMSerializer(
  {
    ...DOMSerializer.nodesFromSchema(textSchema),
    passage: (node) => {
      const { form } = attributesOf(node);
      return [form === "heading" ? "h2" : form === "quotation" ? "blockquote" : "div", 0];
    },
  },
  { ...DOMSerializer.marksFromSchema(textSchema), link: (mark) => ["a", { href: linkAddress(mark) }, 0] },
);
