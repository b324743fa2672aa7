import type { Node } from "prosemirror-model";
import { editedPassage } from "../../../preload/letter/edits/passage-list";
import { type Passage, type PassageForm, passageText } from "../../../preload/letter/passage";
import { blocksToString } from "../../../preload/letter/rich-text";
import { nodeBlocks } from "./node-blocks";
import { attributesOf } from "./passage-attributes";
import { passageNode, rememberNode } from "./passage-node";

/**
 * The passages that stand in the editor, after they were `before`. What was not edited is the same object as before; the
 * second half of a split passage does what the first does, and a joined one expresses the positions of both. Gives `before`
 * where nothing changed.
 */
export function readPassages(document: Node, before: readonly Passage[]): readonly Passage[] {
  const old = new Map(before.map((passage) => [passage.id, passage]));
  const passages: Passage[] = [];
  document.forEach((node) => {
    passages.push(readPassage(node, old, passages.at(-1)));
  });
  const joined = withJoinedPositions(passages, before);
  const isSame = joined.length === before.length && joined.every((passage, at) => passage === before[at]);
  return isSame ? before : joined;
}

function readPassage(node: Node, old: ReadonlyMap<string, Passage>, previous: Passage | undefined): Passage {
  const id = attributesOf(node).id;
  const form = attributesOf(node).form;
  const before = old.get(id);
  if (before === undefined) return remembered(newPassage(node, id, form, previous && old.get(previous.id)), node);
  if (passageNode(before) === node) return before;
  const blocks = nodeBlocks(node);
  const isSame = JSON.stringify(blocks) === JSON.stringify(before.blocks);
  if (isSame && form === before.form) return remembered(before, node);
  const edited = isSame ? before : editedPassage(before, { blocks });
  return remembered(form === edited.form ? edited : { ...edited, form }, node);
}

function newPassage(node: Node, id: string, form: PassageForm, source: Passage | undefined): Passage {
  const blocks = nodeBlocks(node);
  const text = blocksToString(blocks);
  const isHalf = source !== undefined && text !== "" && passageText(source).endsWith(text);
  return {
    id,
    form,
    role: isHalf ? source.role : "other",
    blocks,
    positions: isHalf ? source.positions : [],
    origin: { kind: "own" },
  };
}

function remembered(passage: Passage, node: Node): Passage {
  // A sign that the letter can't hold stands in the node, but not in the passage: then the editor has to follow.
  if (passageNode(passage).eq(node)) rememberNode(passage, node);
  return passage;
}

/** Words of a passage that went stand at the end of the one before it: then it speaks for both. */
function withJoinedPositions(passages: readonly Passage[], before: readonly Passage[]): readonly Passage[] {
  if (passages.length >= before.length) return passages;
  const stays = new Set(passages.map(({ id }) => id));
  return passages.map((passage) => {
    const at = before.findIndex(({ id }) => id === passage.id);
    if (at < 0 || before[at] === passage) return passage;
    let last = at;
    while (before[last + 1] !== undefined && !stays.has(before[last + 1]?.id ?? "")) last += 1;
    const gone = before[last];
    if (last === at || gone === undefined || gone.positions.length === 0) return passage;
    const end = passageText(gone).trim().slice(-20);
    if (end === "" || !passageText(passage).trimEnd().endsWith(end)) return passage;
    return { ...passage, positions: [...new Set([...passage.positions, ...gone.positions])] };
  });
}
