import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { movePassage } from "../../../preload/letter/edits/passage-edits";
import type { Desk } from "../../state/desk";
import { edit } from "../../state/editing";
import { insertPassage } from "../insert-passage";
import { attributesOf } from "./passage-attributes";
import { type PlacedPassage, passageAt } from "./text-blocks";

/** Keys that do something with the passage that the text cursor stands in. */
export function passageKeys(
  desk: Desk,
  { askSpelling }: { readonly askSpelling: (view: EditorView) => boolean },
): Plugin {
  const withPassage =
    (run: (placed: PlacedPassage, id: string) => void): Command =>
    ({ doc, selection }, dispatch) => {
      const placed = passageAt(doc, selection.head);
      if (placed !== null && dispatch !== undefined) run(placed, attributesOf(placed.node).id);
      return true;
    };
  const move = (by: 1 | -1) =>
    withPassage(({ index }, id) => desk.change(edit("movePassage", (letter) => movePassage(letter, id, index + by))));
  return keymap({
    "Alt-Shift-ArrowUp": move(-1),
    "Alt-Shift-ArrowDown": move(1),
    "Mod-Enter": withPassage((_, id) => insertPassage(desk, { after: id })),
    "Mod-.": (_, __, view) => view !== undefined && askSpelling(view),
  });
}
