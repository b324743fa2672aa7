import type { Bridge } from "../../preload/contract/bridge-interface";
import { MOST_KNOWN_BANDS, type PageWords } from "../../preload/contract/preview";
import type { Letter } from "../../preload/letter/letter";
import type { Stationery } from "../../preload/stationery/stationery";
import type { AppStore } from "../state/app-state";
import type { EditorState } from "../state/editor-state";
import { newestWins } from "../state/newest-wins";
import { isPaperAwaited, letterStationery } from "../stationery/present-stationery";
import { failPages, showPages } from "./preview-state";
import { NO_PAGES, pagesWithKnown, type ShownPages, shownKeys } from "./shown-pages";
import { wantedWords, wordsKey } from "./wanted-words";

/** Sets the pages of the open letter anew whenever it or its stationery changes, as far as somebody sees them. */
export function previewLetters(store: AppStore, bridge: Bridge): void {
  let shown: ShownPages = NO_PAGES;
  const typeset = newestWins(async ({ letter, words }: Wish) => {
    const knownBands = shownKeys(shown).slice(0, MOST_KNOWN_BANDS);
    const result = await bridge.call("preview.typeset", { letter, knownBands, stationery: null, words });
    if (result.ok) shown = pagesWithKnown(result.value, shown);
    store.change(result.ok ? showPages(shown) : failPages(result.failure));
  });
  let known: Known | null = null;
  const look = () => {
    const state = store.read();
    const { editor, settings } = state;
    if (editor === null || !(settings.isPreviewShown || editor.preview.tab === "page")) return;
    const { letter } = editor.history.present;
    if (isPaperAwaited(state)) return;
    const stationery = letterStationery(state);
    const { lit, found } = editor;
    const isSet = known !== null && known.letter === letter && isSamePaper(known.stationery, stationery);
    if (isSet && known?.lit === lit && known.found === found) return;
    const words = wantedWords(editor);
    const keys = new Set(known?.words.map(wordsKey));
    const isPlaced = words.every((one) => keys.has(wordsKey(one)));
    known = { letter, stationery, lit, found, words: isSet && isPlaced ? (known?.words ?? []) : words };
    if (!isSet || !isPlaced) typeset(known);
  };
  store.subscribe(look);
  look();
}

/** A letter to set, and the words whose places are wished for. */
interface Wish {
  readonly letter: Letter;
  readonly words: readonly PageWords[];
}

/** What the newest pages were asked for with. */
interface Known extends Wish, Pick<EditorState, "lit" | "found"> {
  readonly stationery: Stationery | null;
}

/** All stationery is read anew when any of it changed: then equal values are other objects. */
function isSamePaper(a: Stationery | null, b: Stationery | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
