import type { EditorView } from "prosemirror-view";

/**
 * Has the editor look where the browser's text cursor stands now. A busy browser hands over keys and clicks first and says only
 * later where they have put the cursor, so that an enter broke the text where the cursor had been, and a change from elsewhere
 * put the cursor back there.
 */
export function heedCaret(view: EditorView): void {
  // Between the letters of an input method, the cursor is the input method's.
  if (view.composing || !view.hasFocus()) return;
  view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
}
