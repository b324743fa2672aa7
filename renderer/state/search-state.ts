import type { Message } from "../../preload/contract/expected-error";
import type { Letter } from "../../preload/letter/letter";
import type { Found, SearchOptions } from "../../preload/letter/search/found";
import type { AppTransition } from "./app-state";
import { caretAt } from "./caret-at";
import { type EditorState, inEditor } from "./editor-state";
import { foundPlace } from "./found-place";
import type { Step } from "./steps";

/** What is looked for in the letter, and which of the places found one stands at. */
export interface Search extends SearchOptions {
  readonly replacement: string;
  readonly isReplacing: boolean;
  /** Index into `found`. */
  readonly current: number;
  /** The step from which somebody looks: its places come first. */
  readonly from: Step;
  /** Whether what is looked for has only now become this, so that one does not stand anywhere yet. */
  readonly isNew: boolean;
  /** How many places all got other words at once, and the letter since; null where that was not the last thing done. */
  readonly replaced: { readonly count: number; readonly letter: Letter } | null;
}

const NEW_SEARCH: Omit<Search, "from"> = {
  query: "",
  matchCase: false,
  wholeWords: false,
  replacement: "",
  isReplacing: false,
  current: 0,
  isNew: true,
  replaced: null,
};

/** Opens the bar, with the words of the last search of this draft; the field gets the focus each time. */
export function openSearch(isReplacing: boolean): AppTransition {
  return inEditor((editor) => ({
    ...editor,
    search: {
      ...(editor.search ?? { ...(editor.lastSearch ?? NEW_SEARCH), isNew: true, replaced: null }),
      from: editor.step,
      isReplacing,
    },
    wish: { element: "search-query" },
    lit: null,
  }));
}

/** Where somebody was before the search: a step and an element of it, by its id. */
export interface PlaceBefore {
  readonly step: Step;
  readonly element: string;
}

/** Closes the bar and leads to the words that it stood at, else back to where somebody was before. */
export function closeSearch(before: PlaceBefore | null = null): AppTransition {
  return inEditor((editor) => {
    const here = editor.search === null ? undefined : editor.found[editor.search.current];
    const after = { ...editor, search: null, lastSearch: editor.search, found: [] };
    if (here !== undefined) return ledTo(after, here);
    // On the way to nothing, the first letters were found elsewhere.
    return { ...after, step: before?.step ?? editor.step, wish: { element: before?.element ?? null } };
  });
}

/** Changes what is looked for; one stands at the first place of the step again. */
export function changeSearch(changes: Partial<SearchOptions>): AppTransition {
  return inEditor((editor) =>
    editor.search === null
      ? editor
      : { ...editor, search: { ...editor.search, ...changes, current: 0, isNew: true, replaced: null } },
  );
}

export function changeReplacement(replacement: string): AppTransition {
  return inEditor((editor) =>
    editor.search === null ? editor : { ...editor, search: { ...editor.search, replacement } },
  );
}

/** Takes what was found; the place one stands at is still in the list. */
export function showFound(found: readonly Found[]): AppTransition {
  return sayingCount(
    inEditor((editor) => {
      if (editor.search === null) return editor.found.length === 0 ? editor : { ...editor, found: [] };
      const { from, isNew } = editor.search;
      const here = isNew ? found.findIndex((one) => foundPlace(one).step === from) : editor.search.current;
      const current = Math.max(0, Math.min(here, found.length - 1));
      return { ...editor, found, search: { ...editor.search, current, isNew: false } };
    }),
  );
}

/** The same transition, after which screen readers say where one stands among how many places, and in which step. */
function sayingCount(transition: AppTransition): AppTransition {
  return (state) => {
    const after = transition(state);
    const label = after.editor === null ? null : spokenOutcome(after.editor);
    return after === state || label === null ? after : { ...after, spoken: { key: "window.said", label } };
  };
}

function spokenOutcome(editor: EditorState): Message | null {
  const outcome = searchOutcome(editor);
  const here = editor.search === null ? undefined : editor.found[editor.search.current];
  if (outcome?.key !== "search.count" || here === undefined) return outcome;
  return { key: "search.countIn", values: { ...outcome.values, step: foundPlace(here).step } };
}

/** What came of the search: how often the words were replaced, where one stands among them, or that there are none; null before. */
export function searchOutcome({
  search,
  found,
  history,
}: Pick<EditorState, "search" | "found" | "history">): Message | null {
  if (search === null || search.query === "") return null;
  const { replaced, current } = search;
  if (replaced !== null && replaced.letter === history.present.letter)
    return { key: "search.replaced", values: { count: replaced.count } };
  if (found.length === 0) return { key: "search.none", values: {} };
  return { key: "search.count", values: { number: current + 1, count: found.length } };
}

/** Goes to the next place (1) or the one before (-1), round and round, and brings it into view. */
export function stepFound(by: 1 | -1): AppTransition {
  return sayingCount(
    inEditor((editor) => {
      const { search, found } = editor;
      if (search === null || found.length === 0) return editor;
      const current = (search.current + by + found.length) % found.length;
      const after = inView({ ...editor, search: { ...search, current, replaced: null } });
      return after.search === null ? after : { ...after, search: { ...after.search, from: after.step } };
    }),
  );
}

/** Shows the step and the passage of the place one stands at, without taking the focus from the bar. */
export function viewFound(): AppTransition {
  return inEditor(inView);
}

function inView(editor: EditorState): EditorState {
  const here = editor.search === null ? undefined : editor.found[editor.search.current];
  if (here === undefined) return editor;
  const passage = here.part === "passage" ? here.id : null;
  const { step, page } = foundPlace(here);
  return { ...editor, step, passage, looked: page, caret: null, wish: null };
}

function ledTo(editor: EditorState, here: Found): EditorState {
  const { step, element } = foundPlace(here);
  if (here.part !== "passage") return { ...editor, step, wish: { element } };
  const passage = editor.history.present.letter.passages.find(({ id }) => id === here.id);
  return { ...editor, step, passage: here.id, caret: passage === undefined ? null : caretAt(passage, here.to) };
}
