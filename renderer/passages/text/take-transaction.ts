import type { Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Letter } from "../../../preload/letter/letter";
import type { Desk } from "../../state/desk";
import { edit, typed } from "../../state/editing";
import { choosePassage } from "../../state/editor-state";
import { editName, isFromStore } from "./edit-name";
import { attributesOf } from "./passage-attributes";
import { readPassages } from "./read-passages";
import { passageAt } from "./text-blocks";

/** Shows an edit at once, and gives the letter it makes to the store. */
export function takeTransaction(view: EditorView, desk: Desk, tr: Transaction): void {
  const before = view.state.doc;
  view.updateState(view.state.apply(tr));
  if (isFromStore(tr)) return;
  const { doc, selection } = view.state;
  const placed = passageAt(doc, selection.head);
  const passage = placed === null ? null : attributesOf(placed.node).id;
  if (doc !== before) {
    const change = (letter: Letter) => {
      const passages = readPassages(doc, letter.passages);
      return passages === letter.passages ? letter : { ...letter, passages };
    };
    const name = editName(tr);
    desk.change(name === null ? typed(`passage/${passage ?? ""}`, desk.now(), change) : edit(name, change));
  }
  if (passage !== null && (view.hasFocus() || doc !== before)) desk.change(choosePassage(passage));
}
