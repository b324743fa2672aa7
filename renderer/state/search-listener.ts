import type { Letter } from "../../preload/letter/letter";
import { findInLetter } from "../../preload/letter/search/find-in-letter";
import type { SearchOptions } from "../../preload/letter/search/found";
import type { AppStore } from "./app-state";
import { showFound } from "./search-state";

/** Keeps the places found true to the letter, for as long as something is looked for. */
export function searchLetters(store: AppStore): void {
  let known: { readonly letter: Letter; readonly options: string } | null = null;
  store.subscribe(() => {
    const { editor } = store.read();
    if (editor === null || editor.search === null) {
      known = null;
      return;
    }
    const { letter } = editor.history.present;
    const options = optionsOf(editor.search);
    const key = JSON.stringify(options);
    if (known?.letter === letter && known.options === key) return;
    known = { letter, options: key };
    store.change(showFound(findInLetter(letter, options)));
  });
}

function optionsOf({ query, matchCase, wholeWords }: SearchOptions): SearchOptions {
  return { query: query.normalize("NFC"), matchCase, wholeWords };
}
