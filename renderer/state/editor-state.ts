import type { OpenedDraft } from "../../preload/contract/drafts";
import type { Failure } from "../../preload/contract/result";
import type { Finding } from "../../preload/letter/checks/check";
import { contentOf, type Draft, type DraftContent } from "../../preload/letter/draft";
import type { EditHistory } from "../../preload/letter/edits/edit-history";
import { newHistory } from "../../preload/letter/edits/edit-history";
import type { TextField } from "../../preload/letter/edits/text-field";
import type { Found } from "../../preload/letter/search/found";
import type { OwnShare } from "../../preload/template/share/own-share";
import type { Template } from "../../preload/template/template";
import { NEW_PREVIEW, type PreviewState } from "../preview/preview-state";
import type { AppTransition } from "./app-state";
import type { Lit } from "./lighting";
import type { PagePart } from "./looked-part";
import type { Search } from "./search-state";
import { firstStep, type Step } from "./steps";

/** Whether the words on the screen are on the disk: "saved" is said only of what was acknowledged. */
export type Saving =
  | { readonly kind: "saved" }
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly failure: Failure; readonly recoveryPath: string | null };

/** Where the text cursor has to go. Each wish is a new object, so that the same place can be wished for twice. */
export interface Caret {
  readonly field: TextField;
  readonly offset: number;
}

/** Where the focus has to go: an element by its id, or the heading of the step where that is null or not there. */
export interface FocusWish {
  readonly element: string | null;
}

export interface EditorState {
  /** The draft as it was last acknowledged. */
  readonly draft: Draft;
  readonly template: Template | null;
  readonly isReadOnly: boolean;
  readonly history: EditHistory<DraftContent>;
  readonly step: Step;
  /** The field and time (ms) of the last key press, so that typing on is one step to undo. */
  readonly typing: { readonly field: string; readonly at: number } | null;
  readonly caret: Caret | null;
  /** Id of the passage that has the focus or was last found on the page. */
  readonly passage: string | null;
  /** What is edited of the page where that is no passage; a new object each time it takes the focus. */
  readonly looked: PagePart | null;
  /** A new object for each wish. */
  readonly wish: FocusWish | null;
  readonly lit: Lit | null;
  /** Null while nothing is looked for. */
  readonly search: Search | null;
  /** What was looked for when the bar was closed, which it opens with again. */
  readonly lastSearch: Search | null;
  /** What `search` finds in the present letter, from top to bottom. */
  readonly found: readonly Found[];
  /** How much of the letter is own, as of the last pause; null until it was measured. */
  readonly share: OwnShare | null;
  /** What the checks find that nobody lets be, as of the last pause; null until then. */
  readonly findings: readonly Finding[] | null;
  /** What they find that somebody lets be. */
  readonly letBe: readonly Finding[];
  /** Words of the letter that no dictionary knows, as of the last pause. */
  readonly misspelt: readonly string[];
  readonly saving: Saving;
  readonly preview: PreviewState;
}

export function openEditor({ draft, template, isReadOnly }: OpenedDraft): AppTransition {
  return (state) => ({
    ...state,
    dialog: null,
    editor: {
      draft,
      template,
      isReadOnly,
      history: newHistory(contentOf(draft)),
      step: state.editor?.draft.id === draft.id ? state.editor.step : firstStep(draft),
      typing: null,
      caret: null,
      passage: null,
      looked: null,
      wish: null,
      lit: null,
      search: null,
      lastSearch: null,
      found: [],
      share: null,
      findings: null,
      letBe: [],
      misspelt: [],
      saving: { kind: "saved" },
      preview: state.editor?.draft.id === draft.id ? state.editor.preview : NEW_PREVIEW,
    },
  });
}

/** A transition of the open draft; nothing changes where none is open. */
export function inEditor(transition: (editor: EditorState) => EditorState): AppTransition {
  return (state) => {
    if (state.editor === null) return state;
    const editor = transition(state.editor);
    return editor === state.editor ? state : { ...state, editor };
  };
}

export function choosePassage(passage: string | null): AppTransition {
  return inEditor((editor) => (editor.passage === passage ? editor : { ...editor, passage }));
}

/** Goes to a step; the focus goes to its heading, so that screen readers say where one is. */
export function showStep(step: Step): AppTransition {
  return showElement(step, null);
}

/** Goes to a step and there to an element, by its id. */
export function showElement(step: Step, element: string | null): AppTransition {
  return inEditor((editor) => ({ ...editor, step, wish: { element }, caret: null }));
}

export function placeCaret(caret: Caret): AppTransition {
  return inEditor((editor) => ({ ...editor, step: "passages", caret, passage: caret.field.passage, looked: null }));
}
