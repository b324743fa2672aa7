import type { Node } from "prosemirror-model";
import { type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import type { Passage } from "../../../preload/letter/passage";
import { attributesOf } from "./passage-attributes";
import { passageNode, rememberNode } from "./passage-node";
import { findPassage, passageAt } from "./text-blocks";

/**
 * Brings the editor to passages that changed elsewhere, in steps as small as they can be, so that the text cursor and what is
 * marked stay where they are; null where the same words stand there already.
 */
export function followPassages(state: EditorState, passages: readonly Passage[]): Transaction | null {
  const old = state.doc.children;
  const isSame = (passage: Passage, at: number) => passageNode(passage) === old[at];
  if (old.length === passages.length && passages.every(isSame)) return null;
  const here = new Map(old.map((node) => [attributesOf(node).id, node]));
  const wanted = passages.map((passage) => standing(passage, here.get(passage.id)));
  const { start, oldEnd, wantedEnd } = movedRange(old, wanted);
  const starts = startsOf(old);
  const tr = state.tr;
  // From the end, so that places before are still those of the old document.
  for (let back = 1; old.length - back >= oldEnd; back++)
    replaceChanged(tr, starts[old.length - back] ?? 0, old[old.length - back], wanted[wanted.length - back]);
  if (oldEnd > start || wantedEnd > start)
    tr.replaceWith(starts[start] ?? 0, starts[oldEnd] ?? 0, wanted.slice(start, wantedEnd));
  for (let at = start - 1; at >= 0; at--) replaceChanged(tr, starts[at] ?? 0, old[at], wanted[at]);
  keepCaret(state, tr);
  return tr.docChanged ? tr : null;
}

/** The node of a passage: the one that stands in the editor, where that says the same. */
function standing(passage: Passage, here: Node | undefined): Node {
  const node = passageNode(passage);
  if (here === undefined || here === node || !here.eq(node)) return node;
  rememberNode(passage, here);
  return here;
}

/** What lies between the passages that stand at the start and at the end of both, by their ids. */
function movedRange(old: readonly Node[], wanted: readonly Node[]) {
  const isAlike = (a: Node | undefined, b: Node | undefined) =>
    a !== undefined && b !== undefined && attributesOf(a).id === attributesOf(b).id;
  const shorter = Math.min(old.length, wanted.length);
  let start = 0;
  while (start < shorter && isAlike(old[start], wanted[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isAlike(old[old.length - 1 - end], wanted[wanted.length - 1 - end])) end += 1;
  return { start, oldEnd: old.length - end, wantedEnd: wanted.length - end };
}

function startsOf(children: readonly Node[]): readonly number[] {
  const starts = [0];
  for (const node of children) starts.push((starts.at(-1) ?? 0) + node.nodeSize);
  return starts;
}

function replaceChanged(tr: Transaction, at: number, before: Node | undefined, after: Node | undefined): void {
  if (before === undefined || after === undefined || before === after) return;
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  const length = tr.doc.content.size;
  if (start !== null && end !== null) {
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    tr.replace(at + 1 + start, at + 1 + end.a + overlap, after.slice(start, end.b + overlap));
  }
  if (attributesOf(before).form !== attributesOf(after).form) tr.setNodeMarkup(at, null, after.attrs);
  const grown = tr.doc.content.size - length;
  // Blocks of other kinds may be fitted otherwise than they were meant.
  if (!tr.doc.nodeAt(at)?.eq(after)) tr.replaceWith(at, at + before.nodeSize + grown, after);
}

/** The text cursor moves with its passage, also where that was taken out and put in elsewhere. */
function keepCaret(state: EditorState, tr: Transaction): void {
  const placed = passageAt(state.doc, state.selection.head);
  const { deleted } = tr.mapping.mapResult(state.selection.head);
  if (placed === null || !deleted) return;
  const moved = findPassage(tr.doc, attributesOf(placed.node).id);
  if (moved === null) return;
  const offset = Math.min(state.selection.head - placed.at, moved.node.nodeSize - 1);
  tr.setSelection(TextSelection.near(tr.doc.resolve(moved.at + offset)));
}
