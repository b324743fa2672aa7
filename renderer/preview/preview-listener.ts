import type { Bridge } from "../../preload/contract/bridge-interface";
import { MOST_KNOWN_BANDS } from "../../preload/contract/preview";
import type { Letter } from "../../preload/letter/letter";
import type { AppStore } from "../state/app-state";
import { newestWins } from "./newest-wins";
import { failPages, showPages } from "./preview-state";
import { NO_PAGES, pagesWithKnown, type ShownPages, shownKeys } from "./shown-pages";

/** Sets the pages of the open letter anew whenever it changes, as far as somebody sees them. */
export function previewLetters(store: AppStore, bridge: Bridge): void {
  let shown: ShownPages = NO_PAGES;
  const typeset = newestWins(async (letter: Letter) => {
    const knownBands = shownKeys(shown).slice(0, MOST_KNOWN_BANDS);
    const result = await bridge.call("preview.typeset", { letter, knownBands, stationery: null });
    if (result.ok) shown = pagesWithKnown(result.value, shown);
    store.change(result.ok ? showPages(shown) : failPages(result.failure));
  });
  let known: Letter | null = null;
  const look = () => {
    const { editor, settings } = store.read();
    if (editor === null || !(settings.isPreviewShown || editor.preview.tab === "page")) return;
    if (editor.history.present.letter === known) return;
    known = editor.history.present.letter;
    typeset(known);
  };
  store.subscribe(look);
  look();
}
