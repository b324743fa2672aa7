import type { Node } from "prosemirror-model";
import { cleanTypedText } from "../../../preload/letter/edits/clean-typed-text";
import type { Block, RichText, Run, TextRun } from "../../../preload/letter/rich-text";
import { linkAddress, marks, nodes } from "./text-schema";

/** The blocks of a passage as they stand in the editor, without signs that a letter can't hold. */
export function nodeBlocks(passage: Node): readonly Block[] {
  return passage.children.map((node) =>
    node.type === nodes.paragraph
      ? { kind: "paragraph", text: nodeText(node) }
      : {
          kind: "list",
          ordered: node.type === nodes.orderedList,
          items: node.children.map((item) => nodeText(item.firstChild ?? item)),
        },
  );
}

function nodeText(paragraph: Node): RichText {
  return paragraph.children.flatMap((node): readonly Run[] => {
    if (node.type === nodes.lineBreak) return [{ kind: "lineBreak" }];
    const text = cleanTypedText(node.text ?? "").replaceAll("\n", " ");
    return text === "" ? [] : [textRun(node, text)];
  });
}

function textRun(node: Node, text: string): TextRun {
  const link = marks.link.isInSet(node.marks);
  return {
    kind: "text",
    text,
    ...(marks.bold.isInSet(node.marks) ? { bold: true } : {}),
    ...(marks.italic.isInSet(node.marks) ? { italic: true } : {}),
    ...(marks.underline.isInSet(node.marks) ? { underline: true } : {}),
    ...(link === undefined ? {} : { link: linkAddress(link) }),
  };
}
