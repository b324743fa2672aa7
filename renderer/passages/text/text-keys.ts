import { chainCommands, selectAll, toggleMark } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import { named } from "./edit-name";
import { toggleList } from "./list-commands";
import { breakLine, breakPassage, joinBackward, joinForward, removeSelected, toggleForm } from "./passage-commands";
import { marks } from "./text-schema";

/** What can be done with the words of a selection, by the same names in toolbar and keys. */
export const TEXT_COMMANDS = {
  bold: named("bold", toggleMark(marks.bold)),
  italic: named("italic", toggleMark(marks.italic)),
  underline: named("underline", toggleMark(marks.underline)),
  bulletList: named("list", toggleList("bulletList")),
  orderedList: named("list", toggleList("orderedList")),
  heading: named("form", toggleForm("heading")),
  quotation: named("form", toggleForm("quotation")),
} as const satisfies Readonly<Record<string, Command>>;

export type TextCommand = keyof typeof TEXT_COMMANDS;

/** Keys as ProseMirror writes them; shown in tooltips as well. */
export const TEXT_SHORTCUTS: Readonly<Record<TextCommand, string>> = {
  bold: "Mod-b",
  italic: "Mod-i",
  underline: "Mod-u",
  bulletList: "Mod-Shift-8",
  orderedList: "Mod-Shift-7",
  heading: "Mod-Shift-1",
  quotation: "Mod-Shift-9",
};

/** The keys of writing. */
export function textKeys(newId: () => string): Plugin {
  const formatting = Object.entries(TEXT_SHORTCUTS).map(([id, keys]) => [keys, TEXT_COMMANDS[id as TextCommand]]);
  const backspace = chainCommands(removeSelected, named("joinPassages", joinBackward));
  const remove = chainCommands(removeSelected, named("joinPassages", joinForward));
  return keymap({
    ...Object.fromEntries(formatting),
    Enter: named("breakPassage", breakPassage(newId)),
    "Shift-Enter": breakLine,
    Backspace: backspace,
    "Shift-Backspace": backspace,
    Delete: remove,
    "Mod-a": selectAll,
  });
}
