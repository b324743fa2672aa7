import { Fragment, Slice } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { nameEdit } from "../text/edit-name";
import { nodeBlocks } from "../text/node-blocks";
import { attributesOf } from "../text/passage-attributes";
import { blockNode } from "../text/passage-node";
import { passageAt, positionInText, textBlocks } from "../text/text-blocks";
import { nodes } from "../text/text-schema";
import { pastePassages } from "./paste-passages";
import type { PastedPassage } from "./pasted-text";

/** Puts what was pasted in the place of the selection, as one step. */
export function insertPasted(view: EditorView, pasted: readonly PastedPassage[], newId: () => string): void {
  if (pasted.length === 0) return;
  const tr = view.state.tr.deleteSelection();
  const { head } = tr.selection;
  const placed = passageAt(tr.doc, head);
  if (placed === null) return;
  const field = textBlocks(placed.node, placed.at).find(
    ({ node, from }) => head >= from && head <= from + node.content.size,
  );
  if (field === undefined) return;
  const { id, form } = attributesOf(placed.node);
  const into = { form, blocks: nodeBlocks(placed.node) };
  const place = { block: field.block, item: field.item, offset: head - field.from };
  const { passages, caret } = pastePassages(into, place, pasted);
  const made = passages.map(({ form: pastedForm, blocks }, at) =>
    nodes.passage.create({ id: at === 0 ? id : newId(), form: pastedForm }, blocks.map(blockNode)),
  );
  tr.replace(placed.at, placed.at + placed.node.nodeSize, new Slice(Fragment.from(made), 0, 0));
  const last = made.at(-1);
  if (last === undefined) return;
  const at = placed.at + made.slice(0, -1).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  tr.setSelection(TextSelection.create(tr.doc, positionInText(textBlocks(last, at), caret)));
  view.dispatch(nameEdit(tr, "paste").scrollIntoView());
}
