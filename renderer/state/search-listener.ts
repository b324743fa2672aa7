import type { DraftContent } from "../../preload/letter/draft";
import type { SearchOptions } from "../../preload/letter/search/found";
import { findInDraft } from "../../preload/template/search/find-in-draft";
import type { AppStore } from "./app-state";
import { showFound } from "./search-state";

/** Keeps the places found true to the letter, for as long as something is looked for. */
export function searchLetters(store: AppStore): void {
  let known: (Pick<DraftContent, "letter" | "template"> & { readonly options: string }) | null = null;
  store.subscribe(() => {
    const { editor } = store.read();
    if (editor === null || editor.search === null) {
      known = null;
      return;
    }
    const { present } = editor.history;
    const { letter, template } = present;
    const options = optionsOf(editor.search);
    const key = JSON.stringify(options);
    if (known?.letter === letter && known.template === template && known.options === key) return;
    known = { letter, template, options: key };
    store.change(showFound(findInDraft(present, editor.template, options)));
  });
}

function optionsOf({ query, matchCase, wholeWords }: SearchOptions): SearchOptions {
  return { query, matchCase, wholeWords };
}
