import type { Node } from "prosemirror-model";
import { Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { attributesOf } from "./passage-attributes";

/** What stands around the words of a passage without being part of them. */
export interface PassageFrame {
  readonly label: string;
  /** What an empty passage asks for. Never printed. */
  readonly placeholder: string;
}

interface Frames {
  readonly chosen: string | null;
  readonly set: DecorationSet;
  /** The passages that `set` was made for. */
  readonly made: readonly string[];
}

const key = new PluginKey<Frames>("passageFrames");

/** Gives passages their name for screen readers, their placeholder, and the look of the chosen one. */
export function passageFrames(frameOf: (id: string, index: number) => PassageFrame): Plugin<Frames> {
  const make = (document: Node, chosen: string | null): Frames => ({
    chosen,
    set: DecorationSet.create(document, frames(document, chosen, frameOf)),
    made: passagesOf(document),
  });
  return new Plugin<Frames>({
    key,
    state: {
      init: (_, { doc }) => make(doc, null),
      apply: (tr, before) => {
        const chosen = tr.getMeta(key) as string | null | undefined;
        if (chosen !== undefined) return make(tr.doc, chosen);
        if (!tr.docChanged) return before;
        const passages = passagesOf(tr.doc);
        const isSame = passages.length === before.made.length && passages.every((one, at) => one === before.made[at]);
        return isSame ? { ...before, set: before.set.map(tr.mapping, tr.doc) } : make(tr.doc, before.chosen);
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  });
}

/** Chooses a passage, and makes all frames anew: their names may have changed. */
export function chooseFrame(tr: Transaction, chosen: string | null): Transaction {
  return tr.setMeta(key, chosen);
}

function passagesOf(document: Node): readonly string[] {
  return document.children.map((node) => `${attributesOf(node).id}${isEmpty(node) ? " empty" : ""}`);
}

function frames(
  document: Node,
  chosen: string | null,
  frameOf: (id: string, index: number) => PassageFrame,
): Decoration[] {
  const found: Decoration[] = [];
  document.forEach((node, at, index) => {
    const id = attributesOf(node).id;
    const { label, placeholder } = frameOf(id, index);
    found.push(
      Decoration.node(at, at + node.nodeSize, {
        role: "group",
        "aria-label": label,
        class: id === chosen ? "passage-chosen" : "",
        ...(isEmpty(node) ? { "data-placeholder": placeholder } : {}),
      }),
    );
  });
  return found;
}

function isEmpty(passage: Node): boolean {
  return passage.content.size === 2;
}
