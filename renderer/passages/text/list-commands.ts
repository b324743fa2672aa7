import { liftListItem, wrapInList } from "prosemirror-schema-list";
import type { Command } from "prosemirror-state";
import { isInList } from "./passage-commands";
import { nodes } from "./text-schema";

/** Makes a list of the paragraphs of the selection, gives a list the other kind, or takes the list away. */
export function toggleList(kind: "bulletList" | "orderedList"): Command {
  return (state, dispatch) => {
    const type = nodes[kind];
    if (!isInList(state)) return wrapInList(type)(state, dispatch);
    const { $head } = state.selection;
    if ($head.node(2).type === type) return liftListItem(nodes.item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup($head.before(2), type));
    return true;
  };
}
