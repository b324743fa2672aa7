import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import { movePassage } from "../../../preload/letter/edits/passage-edits";
import type { Desk } from "../../state/desk";
import { edit } from "../../state/editing";
import { insertPassage } from "../insert-passage";
import { attributesOf } from "./passage-attributes";
import { type PlacedPassage, passageAt } from "./text-blocks";
import { type WrongWord, wrongWordAt } from "./wrong-word";

/** Keys that do something with the passage that the text cursor stands in. */
export function passageKeys(
  desk: Desk,
  { askSpelling, askLink }: { readonly askSpelling: (wrong: WrongWord) => void; readonly askLink: () => void },
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
    "Mod-Shift-k": () => {
      askLink();
      return true;
    },
    "Mod-Enter": withPassage((_, id) => insertPassage(desk, { after: id })),
    "Mod-.": ({ selection }, _, view) => {
      const wrong = view === undefined ? null : wrongWordAt(view, selection.head);
      if (wrong !== null) askSpelling(wrong);
      return wrong !== null;
    },
  });
}
