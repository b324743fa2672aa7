import type { EditorView } from "prosemirror-view";
import { activeCommands } from "./text/active-commands";
import { passageAt } from "./text/text-blocks";
import type { TextCommand } from "./text/text-keys";

/** Where the chosen passage stands in the column of the text, in pixels, and what the words at the text cursor are. */
export interface PassageLayout {
  readonly passage: string;
  /** From 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly active: readonly TextCommand[];
}

/** The place of a passage among the others; null where none is chosen or shown. */
export function readLayout(view: EditorView, passage: string | null): PassageLayout | null {
  if (passage === null) return null;
  const element = view.dom.querySelector<HTMLElement>(`[data-passage="${CSS.escape(passage)}"]`);
  if (element === null) return null;
  const index = passageAt(view.state.doc, view.posAtDOM(element, 0))?.index ?? 0;
  const { offsetTop: top, offsetHeight: height } = element;
  return { passage, index, top: top + view.dom.offsetTop, height, active: activeCommands(view.state) };
}

export function sameLayout(a: PassageLayout | null, b: PassageLayout | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
