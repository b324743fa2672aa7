import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Desk } from "../../state/desk";
import type { Caret } from "../../state/editor-state";
import { fromStore } from "./edit-name";
import { followPassages } from "./follow-passages";
import { heedCaret } from "./heed-caret";
import { newMarker } from "./mark-passages";
import { chooseFrame } from "./passage-frames";
import { findPassage, positionInField } from "./text-blocks";

// A wish for the text cursor is granted once, also where the text is closed and opened again.
const granted = new WeakSet<Caret>();

/** Brings an editor to the letter of the store whenever that changes elsewhere; gives the way to stop. */
export function followStore(view: EditorView, desk: Desk): () => void {
  let framed: readonly unknown[] = [];
  const marker = newMarker();
  const follow = () => {
    // What is being composed (accents, Chinese) would be torn apart; it comes to the store with its end.
    if (desk.store.read().editor === null || view.isDestroyed || view.composing) return;
    heedCaret(view);
    const { editor, settings } = desk.store.read();
    if (editor === null) return;
    const { letter } = editor.history.present;
    const tr = followPassages(view.state, letter.passages);
    if (tr !== null) view.dispatch(fromStore(tr));
    const roles = letter.passages.map(({ role }) => role).join();
    const frame = [editor.passage, settings.language, roles];
    if (frame.some((one, at) => one !== framed[at])) {
      const isElsewhere = editor.passage !== framed[0];
      framed = frame;
      view.dispatch(fromStore(chooseFrame(view.state.tr, editor.passage)));
      if (isElsewhere && !view.hasFocus()) showPassage(view, editor.passage);
    }
    const marked = marker(view.state, editor);
    if (marked !== null) view.dispatch(fromStore(marked));
    if (editor.caret !== null) placeCaret(view, editor.caret);
  };
  const stop = desk.store.subscribe(follow);
  const later = () => setTimeout(follow);
  view.dom.addEventListener("compositionend", later);
  follow();
  return () => {
    stop();
    view.dom.removeEventListener("compositionend", later);
  };
}

function showPassage(view: EditorView, id: string | null): void {
  const placed = id === null ? null : findPassage(view.state.doc, id);
  const element = placed === null ? null : view.nodeDOM(placed.at);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: "nearest" });
}

function placeCaret(view: EditorView, caret: Caret): void {
  if (granted.has(caret)) return;
  granted.add(caret);
  const position = positionInField(view.state.doc, caret.field, caret.offset);
  if (position === null) return;
  const selection = TextSelection.near(view.state.doc.resolve(position));
  view.focus();
  view.dispatch(fromStore(view.state.tr.setSelection(selection).scrollIntoView()));
}
