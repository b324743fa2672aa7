import type { DraftContent } from "../../preload/letter/draft";
import { type EditHistory, type EditLabel, recordEdit, redo, undo } from "../../preload/letter/edits/edit-history";
import type { PlacedEdit } from "../../preload/letter/edits/text-field";
import type { Letter } from "../../preload/letter/letter";
import type { AppTransition } from "./app-state";
import { changePlace } from "./change-place";
import { changedPlace } from "./changed-place";
import { editValues } from "./edit-values";
import { type EditorState, inEditor } from "./editor-state";
import { lightingUp } from "./lighting";

/** Typing on in the same field within this time is one step to undo. */
const ONE_STEP_MS = 1_500;

/** Takes an edit of the letter as a step of its own; `values` fill the gaps of its name below "edits." in the locales. */
export function edit(
  label: string,
  change: (letter: Letter) => Letter,
  values: EditLabel["values"] = {},
): AppTransition {
  return editContent(label, (content) => withLetter(content, change(content.letter)), values);
}

/** Takes an edit of anything in the draft as a step of its own. */
export function editContent(
  label: string,
  change: (content: DraftContent) => DraftContent,
  values: EditLabel["values"] = {},
): AppTransition {
  return writing((editor) => {
    const { present } = editor.history;
    const next = change(present);
    const history = recordEdit(editor.history, next, namedEdit(labelled(label, values), present, next));
    return history === editor.history ? editor : { ...editor, history, typing: null };
  });
}

/** Takes an edit that also says where the text cursor goes. */
export function editPlaced(
  label: string,
  change: (letter: Letter) => PlacedEdit | null,
  values: EditLabel["values"] = {},
): AppTransition {
  return writing((editor) => {
    const { present } = editor.history;
    const placed = change(present.letter);
    if (placed === null || placed.letter === present.letter) return editor;
    const { letter, field, offset } = placed;
    const next = withLetter(present, letter);
    const history = recordEdit(editor.history, next, namedEdit(labelled(label, values), present, next));
    return { ...editor, history, typing: null, caret: { field, offset }, passage: field.passage };
  });
}

/** Takes a key press in a field at a time in milliseconds; key presses in a row are one step, named below "edits.". */
export function typed(
  field: string,
  at: number,
  change: (letter: Letter) => Letter,
  label: string = "type",
  values: EditLabel["values"] = {},
): AppTransition {
  const inLetter = (content: DraftContent) => withLetter(content, change(content.letter));
  return typedContent(field, at, inLetter, labelled(label, values));
}

/** The same for anything in the draft. */
export function typedContent(
  field: string,
  at: number,
  change: (content: DraftContent) => DraftContent,
  label: EditLabel,
): AppTransition {
  return writing((editor) => {
    const present = change(editor.history.present);
    if (present === editor.history.present) return editor;
    const goesOn = editor.typing?.field === field && at - editor.typing.at < ONE_STEP_MS;
    const history = goesOn
      ? { ...editor.history, present, future: [] }
      : recordEdit(editor.history, present, namedEdit(label, editor.history.present, present));
    return { ...editor, history, typing: { field, at } };
  });
}

/** Takes the last step back, goes to where it was, and says so. */
export function undoEdit(): AppTransition {
  return stepping("undone", undo, ({ past }) => past.at(-1)?.label);
}

/** Takes the last step that was taken back again. */
export function redoEdit(): AppTransition {
  return stepping("redone", redo, ({ future }) => future[0]?.label);
}

type ContentHistory = EditHistory<DraftContent>;

function stepping(
  key: "undone" | "redone",
  step: (history: ContentHistory) => ContentHistory,
  labelOf: (history: ContentHistory) => EditLabel | undefined,
): AppTransition {
  return (state) => {
    const label = state.editor === null ? undefined : labelOf(state.editor.history);
    const after = lightingUp(writing((editor) => wentTo(editor, step(editor.history))))(state);
    return after === state || label === undefined ? after : { ...after, spoken: { key: `window.${key}`, label } };
  };
}

function writing(transition: (editor: EditorState) => EditorState): AppTransition {
  return inEditor((editor) => (editor.isReadOnly ? editor : transition(editor)));
}

function wentTo(editor: EditorState, history: ContentHistory): EditorState {
  if (history === editor.history) return editor;
  const [before, after] = [editor.history.present, history.present];
  const place = changePlace(before, after, editor.template);
  if (place === null) return { ...editor, history, typing: null };
  const { step, element } = place;
  const caret = step === "passages" && element === null ? changedPlace(before.letter, after.letter) : null;
  const passage = caret?.field.passage ?? editor.passage;
  return { ...editor, history, typing: null, step, caret, passage, wish: caret === null ? { element } : editor.wish };
}

function withLetter(content: DraftContent, letter: Letter): DraftContent {
  return letter === content.letter ? content : { ...content, letter };
}

/** Fills the gaps of a name that can be told from the edit itself. */
function namedEdit({ key, values }: EditLabel, before: DraftContent, after: DraftContent): EditLabel {
  const told = before.letter === after.letter ? {} : editValues(before.letter, after.letter);
  const isTypedIn = key === "edits.type" && "number" in told;
  return { key: isTypedIn ? "edits.typePassage" : key, values: { ...told, ...values } };
}

function labelled(name: string, values: EditLabel["values"] = {}): EditLabel {
  return { key: `edits.${name}`, values };
}
