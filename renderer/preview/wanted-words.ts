import { MOST_PAGE_WORDS, type PageWords } from "../../preload/contract/preview";
import type { EditorState } from "../state/editor-state";

/** The words whose boxes the pages need: what lights up, and what was found. */
export function wantedWords({ lit, found }: Pick<EditorState, "lit" | "found">): readonly PageWords[] {
  const words = [...(lit?.words ?? []), ...found];
  return words.slice(0, MOST_PAGE_WORDS).map(({ part, id, from, to }) => ({ part, id, from, to }));
}

/** The same for the same words. */
export function wordsKey({ part, id, from, to }: PageWords): string {
  return `${part} ${id} ${from} ${to}`;
}
