import type { EditorState, Transaction } from "prosemirror-state";
import type { Found } from "../../../preload/letter/search/found";
import type { OwnShare } from "../../../preload/template/share/own-share";
import type { EditorState as OpenDraft } from "../../state/editor-state";
import { changedMarks, type MarkedRange, type MarkedRanges, type MarkedWords } from "./marked-words";
import { foundWords, ownWords } from "./word-marks";

/** The transaction that marks what the store knows of the words now; null where nothing is to be marked anew. */
export type Marker = (state: EditorState, draft: Pick<OpenDraft, "share" | "found">) => Transaction | null;

/** Marks own words as they were measured in the last pause, and what is found; only in passages where that changed. */
export function newMarker(): Marker {
  const own = whenChanged(ownWords, (share: OwnShare | null) => ownRanges(share));
  const found = whenChanged(foundWords, (places: readonly Found[]) => foundRanges(places));
  return (state, draft) => {
    const marks = [own(state, draft.share), found(state, draft.found)].filter((mark) => mark !== null);
    return marks.length === 0 ? null : marks.reduce((tr, mark) => mark(tr), state.tr);
  };
}

function whenChanged<T>(words: MarkedWords, rangesOf: (value: T) => MarkedRanges) {
  let known: T | undefined;
  return (state: EditorState, value: T): ((tr: Transaction) => Transaction) | null => {
    if (value === known) return null;
    known = value;
    const changed = changedMarks(state, words, rangesOf(value));
    return changed.size === 0 ? null : (tr) => words.mark(tr, changed);
  };
}

function ownRanges(share: OwnShare | null): MarkedRanges {
  return new Map((share?.passages ?? []).map(({ passage, ranges }) => [passage, ranges]));
}

function foundRanges(found: readonly Found[]): MarkedRanges {
  const ranges = new Map<string, MarkedRange[]>();
  for (const { part, id, from, to } of found)
    if (part === "passage") ranges.set(id, [...(ranges.get(id) ?? []), { start: from, end: to }]);
  return ranges;
}
