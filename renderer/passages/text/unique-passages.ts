import { Plugin } from "prosemirror-state";
import { attributesOf } from "./passage-attributes";

/** Gives a passage that came to be twice (by a command that knows nothing of ids) an id of its own. */
export function uniquePassages(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, state) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const seen = new Set<string>();
      const tr = state.tr;
      state.doc.forEach((node, at) => {
        const id = attributesOf(node).id;
        if (id === "" || seen.has(id)) tr.setNodeMarkup(at, null, { ...node.attrs, id: newId() });
        seen.add(id);
      });
      return tr.docChanged ? tr : null;
    },
  });
}
