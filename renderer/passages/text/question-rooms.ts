import type { Node } from "prosemirror-model";
import { Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { findPassage } from "./text-blocks";

/** Room that is kept free in the text for a card that is laid over it; it stands behind a passage, or first. */
export interface Room {
  readonly id: string;
  readonly after: string | null;
  readonly heightPx: number;
}

interface Rooms {
  readonly rooms: readonly Room[];
  readonly set: DecorationSet;
}

const key = new PluginKey<Rooms>("questionRooms");

/** Keeps rooms free between passages: their cards are no part of the text, neither for the keyboard nor for what is copied. */
export function questionRooms(): Plugin<Rooms> {
  return new Plugin<Rooms>({
    key,
    state: {
      init: () => ({ rooms: [], set: DecorationSet.empty }),
      apply: (tr, before) => {
        const rooms = (tr.getMeta(key) as readonly Room[] | undefined) ?? before.rooms;
        if (rooms === before.rooms && (!tr.docChanged || rooms.length === 0)) return before;
        return {
          rooms,
          set: DecorationSet.create(
            tr.doc,
            rooms.map((room) => roomIn(tr.doc, room)),
          ),
        };
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  });
}

// Made anew with each edit, of which there are few: a passage that is moved takes its room along.
function roomIn(document: Node, room: Room): Decoration {
  const placed = room.after === null ? null : findPassage(document, room.after);
  const at = placed === null ? 0 : placed.at + placed.node.nodeSize;
  return Decoration.widget(at, () => roomElement(room), {
    key: `${room.id} ${room.heightPx}`,
    side: -1,
    ignoreSelection: true,
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
