import type { Bridge } from "../../preload/contract/bridge-interface";
import type { Letter } from "../../preload/letter/letter";
import type { AppStore } from "../state/app-state";
import { newestWins } from "./newest-wins";
import { failPages, showPages } from "./preview-state";

/** Sets the pages of the open letter anew whenever it changes, as far as somebody sees them. */
export function previewLetters(store: AppStore, bridge: Bridge): void {
  const typeset = newestWins(async (letter: Letter) => {
    const result = await bridge.call("preview.typeset", { letter });
    store.change(result.ok ? showPages(result.value) : failPages(result.failure));
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
