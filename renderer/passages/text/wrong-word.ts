import type { EditorView } from "prosemirror-view";
import { wrongWords } from "./word-marks";

/** A marked word with its place in the document. */
export interface WrongWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The marked word at a position; null where no word is marked. */
export function wrongWordAt({ state }: EditorView, position: number): WrongWord | null {
  const [found] = wrongWords.key.getState(state)?.find(position, position) ?? [];
  if (found === undefined) return null;
  return { word: state.doc.textBetween(found.from, found.to), from: found.from, to: found.to };
}
