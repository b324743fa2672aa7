import { type Command, EditorState, TextSelection } from "prosemirror-state";
import type { Passage } from "../../../preload/letter/passage";
import { passageNode } from "../../../renderer/passages/text/passage-node";
import { readPassages } from "../../../renderer/passages/text/read-passages";
import { nodes } from "../../../renderer/passages/text/text-schema";

/** The editor's state for passages, without a window. */
export function openState(passages: readonly Passage[]): EditorState {
  return EditorState.create({ doc: nodes.doc.create(null, passages.map(passageNode)) });
}

/** Every place at which a text cursor can stand: never between the halves of a sign. */
export function cursorPlaces({ doc }: EditorState): readonly number[] {
  const places: number[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return;
    for (let offset = 0; offset <= node.content.size; offset++) {
      const before = node.textBetween(0, offset, undefined, "\n");
      if (!/[\uD800-\uDBFF]$/.test(before)) places.push(at + 1 + offset);
    }
  });
  return places;
}

export function select(state: EditorState, from: number, to = from): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

/** The state after a command; the same where the command does not apply. */
export function run(state: EditorState, command: Command): EditorState {
  let after = state;
  command(state, (tr) => {
    after = state.apply(tr);
  });
  after.doc.check();
  return after;
}

export function passagesOf(state: EditorState, before: readonly Passage[]): readonly Passage[] {
  return readPassages(state.doc, before);
}
