import type { TextDifference, WordRange } from "../../preload/letter/text-difference";

/** A stretch of a text with its changes: in both versions, only in the earlier one, or only in the present one. */
export interface MarkedStretch {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Both versions of a text as one: the present one, with the words that went where they stood. */
export function markedStretches({ before, after, removed, added }: TextDifference): readonly MarkedStretch[] {
  const old = reader(before, removed);
  const now = reader(after, added);
  const stretches: MarkedStretch[] = [];
  const add = (kind: MarkedStretch["kind"], text: string) => {
    // The space before a word stands in both.
    const inText = /^[^\S\n]*/u.exec(text)?.[0] ?? "";
    const rest = text.slice(inText.length);
    const follows = kind === "new" && stretches.at(-1)?.kind === "gone" && !rest.startsWith("\n");
    const space = inText === "" && follows ? " " : inText;
    if (space !== "") stretches.push({ kind: "same", text: space });
    stretches.push({ kind, text: rest });
  };
  while (old.hasNext() || now.hasNext()) {
    const kept = Math.min(old.keptWords(), now.keptWords());
    old.read(kept);
    const same = now.read(kept);
    if (same !== "") stretches.push({ kind: "same", text: same });
    if (old.isAtNext()) add("gone", old.readNext());
    if (now.isAtNext()) add("new", now.readNext());
  }
  const rest = now.read(Number.POSITIVE_INFINITY);
  return rest === "" ? stretches : [...stretches, { kind: "same", text: rest }];
}

// A line break is a word of its own, as in the difference.
const WORD = /\n|\S+/gu;

/** Walks through a text word by word, from one range to the next. */
function reader(text: string, ranges: readonly WordRange[]) {
  let at = 0;
  let next = 0;
  const upTo = (end: number) => {
    const piece = text.slice(at, end);
    at = end;
    return piece;
  };
  /** Words before the next range; endless where there is none. */
  const keptWords = () => {
    const range = ranges[next];
    return range === undefined ? Number.POSITIVE_INFINITY : (text.slice(at, range.start).match(WORD)?.length ?? 0);
  };
  return {
    hasNext: () => next < ranges.length,
    isAtNext: () => keptWords() === 0,
    keptWords,
    readNext: () => upTo(ranges[next++]?.end ?? at),
    read: (words: number) => {
      if (words === Number.POSITIVE_INFINITY) return upTo(text.length);
      const last = words === 0 ? undefined : [...text.slice(at).matchAll(WORD)][words - 1];
      return last === undefined ? "" : upTo(at + last.index + last[0].length);
    },
  };
}
