import type { Found } from "../../preload/letter/search/found";
import { findInDraft } from "../../preload/template/search/find-in-draft";
import { replaceInDraft } from "../../preload/template/search/replace-in-draft";
import type { AppTransition } from "./app-state";
import { editContent } from "./editing";
import { lightingUp } from "./lighting";
import type { Search } from "./search-state";

/** Puts other words in the place of the words one stands at, and goes on to the next. `today` is an ISO 8601 day. */
export function replaceCurrent(today: string): AppTransition {
  return (state) => {
    const { search, found } = state.editor ?? { search: null, found: [] };
    const here = search === null ? undefined : found[search.current];
    if (search === null || here === undefined) return state;
    const after = replacing("replace", search, [here], today)(state);
    if (after === state || after.editor === null) return state;
    // Where the new words hold what is looked for, they are passed over.
    const next = findInDraft(after.editor.history.present, after.editor.template, search);
    const end = here.from + search.replacement.length;
    const isNew = ({ part, id, from }: Found) =>
      part === here.part && id === here.id && from >= here.from && from < end;
    const current = next.length === 0 ? 0 : (search.current + next.filter(isNew).length) % next.length;
    return { ...after, editor: { ...after.editor, search: { ...search, current }, found: next } };
  };
}

/** Puts other words in the place of all words found, as one step. */
export function replaceAll(today: string): AppTransition {
  return (state) => {
    const { search, found } = state.editor ?? { search: null, found: [] };
    if (search === null) return state;
    const after = replacing("replaceAll", search, found, today)(state);
    if (after === state || after.editor === null) return state;
    const replaced = { count: found.length, letter: after.editor.history.present.letter };
    return { ...after, editor: { ...after.editor, search: { ...search, replaced } } };
  };
}

function replacing(
  label: string,
  { query, replacement }: Search,
  chosen: readonly Found[],
  today: string,
): AppTransition {
  const values = { query, replacement, count: chosen.length };
  return (state) => {
    const template = state.editor?.template ?? null;
    const replace = editContent(
      label,
      (content) => replaceInDraft(content, template, chosen, replacement, today),
      values,
    );
    return lightingUp(replace)(state);
  };
}
