import type { EditorState } from "prosemirror-state";
import { attributesOf } from "./passage-attributes";
import { isInList } from "./passage-commands";
import { passageAt } from "./text-blocks";
import type { TextCommand } from "./text-keys";
import { marks } from "./text-schema";

/** What the words of the selection are already: the commands that would take it away again. */
export function activeCommands(state: EditorState): readonly TextCommand[] {
  const { from, to, empty, $head } = state.selection;
  const looks = (["bold", "italic", "underline"] as const).filter((name) =>
    empty
      ? marks[name].isInSet(state.storedMarks ?? $head.marks()) !== undefined
      : state.doc.rangeHasMark(from, to, marks[name]),
  );
  const placed = passageAt(state.doc, from);
  const form = placed === null ? "text" : attributesOf(placed.node).form;
  const list = isInList(state) ? [$head.node(2).type.name as "bulletList" | "orderedList"] : [];
  return [...looks, ...list, ...(form === "text" ? [] : [form])];
}
