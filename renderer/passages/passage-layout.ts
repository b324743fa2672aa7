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

/** Where the rooms for cards are in the column, in pixels, by the id of each. */
export function readRooms(view: EditorView): Readonly<Record<string, number>> {
  const rooms = [...view.dom.querySelectorAll<HTMLElement>(".question-room")];
  return Object.fromEntries(
    rooms.map(({ dataset, offsetTop }) => [dataset["question"] ?? "", offsetTop + view.dom.offsetTop]),
  );
}

/** The gap between passages that is nearest to a height of the window, from 0 before the first. */
export function dropGap(view: EditorView, clientY: number): number {
  return passageElements(view).filter((element) => {
    const box = element.getBoundingClientRect();
    return clientY > box.top + box.height / 2;
  }).length;
}

/** Where a gap is in the column, in pixels. */
export function gapTop(view: EditorView, gap: number): number {
  const elements = passageElements(view);
  const next = elements[gap];
  const last = elements.at(-1);
  const inText =
    next === undefined ? (last === undefined ? 0 : last.offsetTop + last.offsetHeight + 14) : next.offsetTop - 14;
  return inText + view.dom.offsetTop;
}

function passageElements(view: EditorView): readonly HTMLElement[] {
  return [...view.dom.querySelectorAll<HTMLElement>(":scope > .passage")];
}
