import type { SavedDraft } from "../../preload/contract/drafts";
import type { Failure } from "../../preload/contract/result";
import type { Draft } from "../../preload/letter/draft";
import { type EditHistory, mapHistory } from "../../preload/letter/edits/edit-history";
import type { Letter } from "../../preload/letter/letter";
import type { AppTransition } from "./app-state";
import { type EditorState, inEditor } from "./editor-state";
import type { Notice } from "./notice";

/** The draft as it would be saved now: what is on the screen, on top of the revision that was last acknowledged. */
export function presentDraft({ draft, history }: EditorState): Draft {
  return draft.letter === history.present ? draft : { ...draft, letter: history.present };
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
    const isAll = saved.letter === editor.history.present;
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
function renamed(history: EditHistory<Letter>, before: Letter, after: Letter): EditHistory<Letter> {
  return mapHistory(history, (letter) => {
    if (letter === before) return after;
    return letter.name === before.name ? { ...letter, name: after.name } : letter;
  });
}

export function failSave(failure: Failure, recoveryPath: string | null): AppTransition {
  return inEditor((editor) => ({ ...editor, saving: { kind: "failed", failure, recoveryPath } }));
}
