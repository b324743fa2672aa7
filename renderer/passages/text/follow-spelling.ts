import type { EditorView } from "prosemirror-view";
import { checkedFacts } from "../../../preload/letter/checks/check-context";
import { spelledTexts } from "../../../preload/letter/checks/spelled-words";
import type { AppStore } from "../../state/app-state";
import type { EditorState } from "../../state/editor-state";
import { fromStore } from "./edit-name";
import { changedMarks, type MarkedRanges } from "./marked-words";
import { wrongWords } from "./word-marks";

const PLACE = "passages.";

/**
 * Marks the words of the text that no dictionary knows, whenever the letter was looked through after a pause. Gives the
 * function that ends it.
 */
export function followSpelling(view: EditorView, store: AppStore): () => void {
  let seen: Pick<EditorState, "misspelt" | "findings"> | null = null;
  const look = () => {
    const { editor } = store.read();
    if (editor === null || view.isDestroyed || view.composing) return;
    if (editor.misspelt === seen?.misspelt && editor.findings === seen.findings) return;
    seen = editor;
    const changed = changedMarks(view.state, wrongWords, wrongRanges(editor));
    if (changed.size > 0) view.dispatch(fromStore(wrongWords.mark(view.state.tr, changed)));
  };
  look();
  return store.subscribe(look);
}

function wrongRanges({ history, template, misspelt }: EditorState): MarkedRanges {
  const { letter, template: made } = history.present;
  const wrong = new Set(misspelt);
  const texts = spelledTexts(letter, checkedFacts(template, made)).filter(({ place }) => place.startsWith(PLACE));
  return new Map(
    texts.map(({ place, words }) => [place.slice(PLACE.length), words.filter(({ word }) => wrong.has(word))]),
  );
}
