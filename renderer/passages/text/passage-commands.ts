import { deleteSelection } from "prosemirror-commands";
import { liftListItem, splitListItem } from "prosemirror-schema-list";
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from "prosemirror-state";
import type { PassageForm } from "../../../preload/letter/passage";
import { attributesOf } from "./passage-attributes";
import { passageAt } from "./text-blocks";
import { nodes } from "./text-schema";

/**
 * The enter key: a new passage where a paragraph is broken, a new item in a list, and out of the list at an empty last item.
 * What is selected goes first. `newId` gives an id for the new passage.
 */
export function breakPassage(newId: () => string): Command {
  return (state, dispatch) => {
    if (state.selection.empty) return breakHere(newId)(state, dispatch);
    const tr = state.tr.deleteSelection();
    const emptied = state.apply(tr);
    const isBroken = breakHere(newId)(emptied, (broken) => {
      for (const step of broken.steps) tr.step(step);
      dispatch?.(tr.setSelection(TextSelection.create(tr.doc, broken.selection.head)).scrollIntoView());
    });
    // What was selected goes in any case, also where what is left can't be broken.
    if (!isBroken) dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function breakHere(newId: () => string): Command {
  return (state, dispatch) => {
    if (isInList(state)) return breakItem(newId)(state, dispatch);
    const tr = state.tr;
    const { $head } = tr.selection;
    const placed = passageAt(tr.doc, $head.pos);
    if (placed === null) return false;
    const isAtStart = $head.pos === placed.at + 2 && placed.node.firstChild?.content.size !== 0;
    // The words keep their passage: what comes before them is new.
    if (isAtStart) tr.insert(placed.at, emptyPassage(newId()));
    else splitAt(tr, $head.pos, newId(), attributesOf(placed.node).form);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function splitAt(tr: Transaction, position: number, id: string, form: PassageForm): void {
  const isAtEnd = tr.doc.resolve(position).parentOffset === tr.doc.resolve(position).parent.content.size;
  const after = form === "heading" && isAtEnd ? "text" : form;
  tr.split(position, 2, [{ type: nodes.passage, attrs: { id, form: after } }, { type: nodes.paragraph }]);
}

function breakItem(newId: () => string): Command {
  return (state, dispatch) => {
    const { $head } = state.selection;
    const item = $head.node(3);
    const isLast = $head.index(2) === $head.node(2).childCount - 1 && $head.index(1) === $head.node(1).childCount - 1;
    if (item.content.size > 2) return splitListItem(nodes.item)(state, dispatch);
    if (!isLast) return liftListItem(nodes.item)(state, dispatch);
    if (dispatch === undefined) return true;
    const tr = state.tr;
    const end = $head.after(1);
    // An empty last item is nothing but the wish to leave the list.
    const [from, to] =
      $head.node(2).childCount > 1 ? [$head.before(3), $head.after(3)] : [$head.before(2), $head.after(2)];
    if ($head.node(1).childCount > 1 || $head.node(2).childCount > 1) {
      tr.insert(end, emptyPassage(newId()));
      tr.delete(from, to);
      tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(end, -1)), 1));
    } else tr.replaceWith(from, to, nodes.paragraph.create()).setSelection(TextSelection.create(tr.doc, from + 1));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** The backspace key at the start of a paragraph or item: its words follow those before it. */
export const joinBackward: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || $head.parentOffset > 0) return false;
  if (isInList(state) && $head.index(2) === 0) return liftListItem(nodes.item)(state, dispatch);
  const before = Selection.findFrom(state.doc.resolve($head.before()), -1, true);
  if (before === null) return true;
  if (dispatch !== undefined) dispatch(joined(state, before.head, $head.pos).scrollIntoView());
  return true;
};

/** The delete key at the end of a paragraph or item: the words after it follow. */
export const joinForward: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || $head.parentOffset < $head.parent.content.size) return false;
  const after = Selection.findFrom(state.doc.resolve($head.after()), 1, true);
  if (after === null) return true;
  if (dispatch !== undefined) dispatch(joined(state, $head.pos, after.head).scrollIntoView());
  return true;
};

/** Two neighbouring paragraphs or items made one; an empty passage before a full one just goes. */
function joined(state: EditorState, from: number, to: number): Transaction {
  const first = passageAt(state.doc, from);
  const isEmpty = first !== null && first.node.content.size === 2 && first.at + first.node.nodeSize < to;
  if (isEmpty) return state.tr.delete(first.at, first.at + first.node.nodeSize);
  return state.tr.delete(from, to);
}

/** A line break inside a paragraph or item. */
export const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create(), true).scrollIntoView());
  return true;
};

/** Makes the passages of the selection headings or quotations; plain ones again where the first is that already. */
export function toggleForm(wish: "heading" | "quotation"): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    const first = passageAt(state.doc, state.selection.from);
    const form = first !== null && attributesOf(first.node).form === wish ? "text" : wish;
    state.doc.nodesBetween(state.selection.from, state.selection.to, (node, at) => {
      if (node.type === nodes.passage && attributesOf(node).form !== form)
        tr.setNodeMarkup(at, null, { ...node.attrs, form });
      return false;
    });
    if (tr.docChanged) dispatch?.(tr);
    return tr.docChanged;
  };
}

export const removeSelected: Command = deleteSelection;

function emptyPassage(id: string) {
  return nodes.passage.create({ id, form: "text" }, nodes.paragraph.create());
}

export function isInList({ selection }: EditorState): boolean {
  return selection.$head.depth === 4;
}
