import type { Command, EditorState } from "prosemirror-state";
import { nameEdit } from "./edit-name";
import { linkAddress, marks } from "./text-schema";

/** The address of the link at the text cursor or selection; null where there is none. */
export function linkAt({ selection, doc }: EditorState): string | null {
  const { from, to } = linkRange(selection.from, selection.to, doc);
  let address: string | null = null;
  doc.nodesBetween(from, Math.max(to, from + 1), (node) => {
    const mark = marks.link.isInSet(node.marks);
    if (mark !== undefined) address = linkAddress(mark);
  });
  return address;
}

/** Links the selected words (or the link at the text cursor), or takes the link away where `address` is null. */
export function setLink(address: string | null): Command {
  return (state, dispatch) => {
    const { from, to } = linkRange(state.selection.from, state.selection.to, state.doc);
    const tr = state.tr.removeMark(from, to, marks.link);
    if (address !== null && from === to) tr.insertText(address, from);
    if (address !== null)
      tr.addMark(from, Math.max(to, from === to ? from + address.length : to), marks.link.create({ href: address }));
    if (tr.docChanged) dispatch?.(nameEdit(tr, "link"));
    return tr.docChanged;
  };
}

/** The selection, or the whole link that the text cursor stands in. */
function linkRange(from: number, to: number, doc: EditorState["doc"]): { readonly from: number; readonly to: number } {
  if (from !== to) return { from, to };
  const $at = doc.resolve(from);
  let range = { from, to };
  $at.parent.forEach((node, offset) => {
    const start = $at.start() + offset;
    if (marks.link.isInSet(node.marks) !== undefined && start <= from && from <= start + node.nodeSize)
      range = { from: start, to: start + node.nodeSize };
  });
  return range;
}
