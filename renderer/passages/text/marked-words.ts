import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { attributesOf } from "./passage-attributes";
import { positionInText, textBlocks } from "./text-blocks";

/** Words of a passage's plain text: UTF-16 offsets, `end` excluded. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

/** Ranges by the id of their passage. */
export type MarkedRanges = ReadonlyMap<string, readonly MarkedRange[]>;

/** Marks words of passages by a class, found out elsewhere; the marks move with their words until they are given anew. */
export interface MarkedWords {
  readonly plugin: Plugin<DecorationSet>;
  readonly key: PluginKey<DecorationSet>;
  /** Adds new marks to a transaction; passages that are not named keep those they have. */
  readonly mark: (tr: Transaction, ranges: MarkedRanges) => Transaction;
}

/**
 * "grows": words typed at the end of marked ones are marked with them. "goes": a mark goes when its words are edited.
 */
export function markedWords(name: string, className: string, whenEdited: "grows" | "goes"): MarkedWords {
  const key = new PluginKey<DecorationSet>(name);
  const plugin = new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const mapped = tr.docChanged ? mappedMarks(before, tr, whenEdited) : before;
        const ranges = tr.getMeta(key) as MarkedRanges | undefined;
        if (ranges === undefined) return mapped;
        let next = mapped;
        forEachNamed(tr.doc, ranges, (node, at, words) => {
          const decorations = positionsOf(node, at, words).map(([from, to]) =>
            Decoration.inline(from, to, { class: className }, { inclusiveEnd: whenEdited === "grows" }),
          );
          next = next.remove(next.find(at, at + node.nodeSize)).add(tr.doc, decorations);
        });
        return next;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
  return { plugin, key, mark: (tr, ranges) => tr.setMeta(key, ranges) };
}

function mappedMarks(set: DecorationSet, tr: Transaction, whenEdited: "grows" | "goes"): DecorationSet {
  const mapped = set.map(tr.mapping, tr.doc);
  if (whenEdited === "grows") return mapped;
  const edited: Decoration[] = [];
  for (const [index, map] of tr.mapping.maps.entries()) {
    const later = tr.mapping.slice(index + 1);
    map.forEach((_, __, from, to) => {
      edited.push(...mapped.find(later.map(from, -1), later.map(to, 1)));
    });
  }
  return edited.length === 0 ? mapped : mapped.remove(edited);
}

/** Of all marks that there should be, those of passages that have others now; a passage that is not named should have none. */
export function changedMarks(state: EditorState, words: MarkedWords, wanted: MarkedRanges): MarkedRanges {
  const set = words.key.getState(state) ?? DecorationSet.empty;
  const changed = new Map<string, readonly MarkedRange[]>();
  state.doc.forEach((node, at) => {
    const { id } = attributesOf(node);
    const ranges = wanted.get(id) ?? [];
    const now = set.find(at, at + node.nodeSize);
    const should = positionsOf(node, at, ranges);
    const isSame =
      now.length === should.length &&
      should.every(([from, to]) => now.some((one) => one.from === from && one.to === to));
    if (!isSame) changed.set(id, ranges);
  });
  return changed;
}

function forEachNamed(
  document: Node,
  ranges: MarkedRanges,
  run: (node: Node, at: number, words: readonly MarkedRange[]) => void,
): void {
  document.forEach((node, at) => {
    const words = ranges.get(attributesOf(node).id);
    if (words !== undefined) run(node, at, words);
  });
}

function positionsOf(
  passage: Node,
  at: number,
  ranges: readonly MarkedRange[],
): readonly (readonly [number, number])[] {
  if (ranges.length === 0) return [];
  const blocks = textBlocks(passage, at);
  return ranges
    .map(({ start, end }) => [positionInText(blocks, start), positionInText(blocks, end)] as const)
    .filter(([from, to]) => to > from);
}
