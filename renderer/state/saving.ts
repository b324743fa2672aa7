import type { SavedDraft } from "../../preload/contract/drafts";
import type { Failure } from "../../preload/contract/result";
import { type Draft, type DraftContent, isSameContent } from "../../preload/letter/draft";
import { type EditHistory, mapHistory } from "../../preload/letter/edits/edit-history";
import type { Letter } from "../../preload/letter/letter";
import type { AppTransition } from "./app-state";
import { type EditorState, inEditor } from "./editor-state";
import type { Notice } from "./notice";

/** The draft as it would be saved now: what is on the screen, on top of the revision that was last acknowledged. */
export function presentDraft({ draft, history }: EditorState): Draft {
  return isSameContent(draft, history.present) ? draft : { ...draft, ...history.present };
}

export function waitForSave(): AppTransition {
  return inEditor((editor) => (editor.saving.kind === "saved" ? { ...editor, saving: { kind: "waiting" } } : editor));
}

/**
 * What was acknowledged: `saved` is on the disk. Words typed meanwhile still wait. Where somebody else had changed the
 * file, the text of this window lies under another id from now on.
 */
export function acknowledgeSave(saved: Draft, { id, revision, changed, name, other }: SavedDraft): AppTransition {
  return (state) => {
    const { editor } = state;
    if (editor === null || editor.draft.id !== saved.id) return state;
    const isAll = isSameContent(saved, editor.history.present);
    const letter = saved.letter.name === name ? saved.letter : { ...saved.letter, name };
    const draft = { ...saved, id, revision, changed, letter };
    const history = letter === saved.letter ? editor.history : renamed(editor.history, saved.letter, letter);
    const after: EditorState = { ...editor, draft, history, saving: { kind: isAll ? "saved" : "waiting" } };
    const notice: Notice | null =
      other === null ? state.notice : { kind: "done", key: "window.saving.other", values: { title: other.title } };
    return { ...state, editor: after, notice };
  };
}

/** The next save would take the new name away again, and so would undoing. A name given meanwhile stays. */
function renamed(history: EditHistory<DraftContent>, before: Letter, after: Letter): EditHistory<DraftContent> {
  return mapHistory(history, (content) => {
    if (content.letter === before) return { ...content, letter: after };
    if (content.letter.name !== before.name) return content;
    return { ...content, letter: { ...content.letter, name: after.name } };
  });
}

export function failSave(failure: Failure, recoveryPath: string | null): AppTransition {
  return inEditor((editor) => ({ ...editor, saving: { kind: "failed", failure, recoveryPath } }));
}
