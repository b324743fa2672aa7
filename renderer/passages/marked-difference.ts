import { diffWordsWithSpace } from "diff";

export interface DifferencePart {
  readonly kind: "same" | "gone" | "come";
  readonly text: string;
}

/** Two texts as one: what both say, and between it what only the first says ("gone") and only the second ("come"). */
export function markedDifference(before: string, after: string): readonly DifferencePart[] {
  const changes = diffWordsWithSpace(before, after);
  return changes.map(({ value, added, removed }) => ({
    kind: removed ? "gone" : added ? "come" : "same",
    text: value,
  }));
}
