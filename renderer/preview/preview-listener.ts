import type { Bridge } from "../../preload/contract/bridge-interface";
import { MOST_KNOWN_BANDS } from "../../preload/contract/preview";
import type { Letter } from "../../preload/letter/letter";
import type { Stationery } from "../../preload/stationery/stationery";
import type { AppStore } from "../state/app-state";
import { letterStationery } from "../stationery/present-stationery";
import { newestWins } from "./newest-wins";
import { failPages, showPages } from "./preview-state";
import { NO_PAGES, pagesWithKnown, type ShownPages, shownKeys } from "./shown-pages";

/** Sets the pages of the open letter anew whenever it or its stationery changes, as far as somebody sees them. */
export function previewLetters(store: AppStore, bridge: Bridge): void {
  let shown: ShownPages = NO_PAGES;
  const typeset = newestWins(async (letter: Letter) => {
    const knownBands = shownKeys(shown).slice(0, MOST_KNOWN_BANDS);
    const result = await bridge.call("preview.typeset", { letter, knownBands, stationery: null });
    if (result.ok) shown = pagesWithKnown(result.value, shown);
    store.change(result.ok ? showPages(shown) : failPages(result.failure));
  });
  let known: { readonly letter: Letter; readonly stationery: Stationery | null } | null = null;
  const look = () => {
    const state = store.read();
    const { editor, settings } = state;
    if (editor === null || !(settings.isPreviewShown || editor.preview.tab === "page")) return;
    const { letter } = editor.history.present;
    const stationery = letterStationery(state);
    const isSet = known !== null && known.letter === letter && isSamePaper(known.stationery, stationery);
    known = { letter, stationery };
    if (!isSet) typeset(letter);
  };
  store.subscribe(look);
  look();
}

/** All stationery is read anew when any of it changed: then equal values are other objects. */
function isSamePaper(a: Stationery | null, b: Stationery | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
