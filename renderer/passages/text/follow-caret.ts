import type { EditorView } from "prosemirror-view";
import { heedCaret } from "./heed-caret";

const DEEDS = ["keydown", "pointerdown"];

/** Lets every key and every press, in the text or beside it, find the text cursor where it is; gives the way to stop. */
export function followCaret(view: EditorView): () => void {
  const document = view.dom.ownerDocument;
  const heed = () => heedCaret(view);
  for (const deed of DEEDS) document.addEventListener(deed, heed, true);
  return () => {
    for (const deed of DEEDS) document.removeEventListener(deed, heed, true);
  };
}
