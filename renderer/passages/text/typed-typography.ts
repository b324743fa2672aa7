import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Language } from "../../../preload/letter/letter";
import { typographicEdit } from "../../../preload/letter/typography/typographic-edit";
import { nameEdit } from "./edit-name";

/**
 * Sets the right signs for what was just typed, as a step of its own: undoing right after gives back what was typed. Called
 * before the words are in the text; null where nothing is to be set.
 */
export function typeWithTypography(
  view: EditorView,
  from: number,
  to: number,
  typed: string,
  language: Language,
): boolean {
  if (view.composing || from !== to) return false;
  const $from = view.state.doc.resolve(from);
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\n");
  const slip = typographicEdit(before, typed, language);
  if (slip === null) return false;
  const written = view.state.tr.insertText(typed, from, to);
  // Where the caret was set elsewhere a moment ago (a click, dictation), the editor may not know of it yet.
  written.setSelection(TextSelection.create(written.doc, from + typed.length));
  view.dispatch(written.scrollIntoView());
  const start = $from.start();
  view.dispatch(nameEdit(view.state.tr.insertText(slip.text, start + slip.start, start + slip.end), "typography"));
  return true;
}
