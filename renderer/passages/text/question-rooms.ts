import { Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { findPassage } from "./text-blocks";

/** Room that is kept free in the text for a card that is laid over it; it stands behind a passage, or first. */
export interface Room {
  readonly id: string;
  readonly after: string | null;
  readonly heightPx: number;
}

const key = new PluginKey<DecorationSet>("questionRooms");

/** Keeps rooms free between passages: their cards are no part of the text, neither for the keyboard nor for what is copied. */
export function questionRooms(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const rooms = tr.getMeta(key) as readonly Room[] | undefined;
        if (rooms === undefined) return tr.docChanged ? before.map(tr.mapping, tr.doc) : before;
        return DecorationSet.create(
          tr.doc,
          rooms.map((room) => {
            const placed = room.after === null ? null : findPassage(tr.doc, room.after);
            const at = placed === null ? 0 : placed.at + placed.node.nodeSize;
            return Decoration.widget(at, () => roomElement(room), {
              key: `${room.id} ${room.heightPx}`,
              side: -1,
              ignoreSelection: true,
            });
          }),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

export function keepRooms(tr: Transaction, rooms: readonly Room[]): Transaction {
  return tr.setMeta(key, rooms);
}

function roomElement({ id, heightPx }: Room): HTMLElement {
  const element = document.createElement("div");
  element.className = "question-room";
  element.dataset["question"] = id;
  element.contentEditable = "false";
  element.style.height = `${heightPx}px`;
  return element;
}
