import type { Found, SearchOptions } from "../../preload/letter/search/found";
import type { AppTransition } from "./app-state";
import { type EditorState, inEditor } from "./editor-state";
import { elementOfPart } from "./part-element";
import { stepOfPart } from "./steps";

/** What is looked for in the letter, and which of the places found one stands at. */
export interface Search extends SearchOptions {
  readonly replacement: string;
  readonly isReplacing: boolean;
  /** Index into `found`. */
  readonly current: number;
}

const NEW_SEARCH: Search = {
  query: "",
  matchCase: false,
  wholeWords: false,
  replacement: "",
  isReplacing: false,
  current: 0,
};

/** Opens the bar, with the words of the last search of this draft; the field gets the focus each time. */
export function openSearch(isReplacing: boolean): AppTransition {
  return inEditor((editor) => ({
    ...editor,
    search: { ...(editor.search ?? NEW_SEARCH), isReplacing },
    wish: { element: "search-query" },
    lit: null,
  }));
}

/** Closes the bar and leads to the words that it stood at. */
export function closeSearch(): AppTransition {
  return inEditor((editor) => {
    const here = editor.search === null ? undefined : editor.found[editor.search.current];
    const after = { ...editor, search: null, found: [] };
    return here === undefined ? { ...after, wish: { element: null } } : ledTo(after, here);
  });
}

/** Changes what is looked for; one stands at the first place again. */
export function changeSearch(changes: Partial<SearchOptions>): AppTransition {
  return inEditor((editor) =>
    editor.search === null ? editor : { ...editor, search: { ...editor.search, ...changes, current: 0 } },
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
      const current = Math.max(0, Math.min(editor.search.current, found.length - 1));
      return { ...editor, found, search: { ...editor.search, current } };
    }),
  );
}

/** The same transition, after which screen readers say where one stands among how many places. */
function sayingCount(transition: AppTransition): AppTransition {
  return (state) => {
    const after = transition(state);
    const { search, found } = after.editor ?? { search: null, found: [] };
    if (after === state || search === null || search.query === "") return after;
    const values = { number: search.current + 1, count: found.length };
    const label = { key: found.length === 0 ? "search.none" : "search.count", values };
    return { ...after, spoken: { key: "window.said", label } };
  };
}

/** Goes to the next place (1) or the one before (-1), round and round, and brings it into view. */
export function stepFound(by: 1 | -1): AppTransition {
  return sayingCount(
    inEditor((editor) => {
      const { search, found } = editor;
      if (search === null || found.length === 0) return editor;
      const current = (search.current + by + found.length) % found.length;
      return inView({ ...editor, search: { ...search, current } });
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
  const looked = here.part === "passage" ? null : { part: here.part, id: here.id };
  return { ...editor, step: stepOfPart(here.part), passage, looked, caret: null, wish: null };
}

function ledTo(editor: EditorState, here: Found): EditorState {
  const { step, element } = elementOfPart(here, editor.history.present.letter);
  if (here.part !== "passage") return { ...editor, step, wish: { element } };
  const field = { passage: here.id, block: 0, item: 0 };
  return { ...editor, step, passage: here.id, caret: { field, offset: here.to } };
}
