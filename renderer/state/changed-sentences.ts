import { sentencesOf } from "../../preload/letter/checks/sentences";
import type { TextRange } from "../../preload/letter/search/find-in-text";

/**
 * The sentences of a text that it did not have before. Where some only went away, the sentence that their place is next to:
 * something has to show that it is gone.
 */
export function changedSentences(before: string, after: string): readonly TextRange[] {
  const sentences = sentencesOf(after);
  const old = countsOf(sentencesOf(before).map(({ text }) => text));
  const isNew = sentences.map(({ text }) => {
    const left = old.get(text) ?? 0;
    old.set(text, left - 1);
    return left <= 0;
  });
  const changed = isNew.includes(true)
    ? sentences.filter((_, index) => isNew[index])
    : sentences.slice(...gap(before, after));
  return changed.map(({ start, end }) => ({ from: start, to: end }));
}

/** The one sentence before which words went, as bounds of a slice. */
function gap(before: string, after: string): readonly [number, number] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const same = now.findIndex(({ text }, index) => text !== old[index]?.text);
  const at = Math.max(0, (same < 0 ? now.length : same) - 1);
  return [at, at + 1];
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
