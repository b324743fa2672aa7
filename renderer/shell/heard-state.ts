import type { Saving } from "../state/editor-state";

/** What of an open draft changes without being looked at. */
export interface HeardState {
  /** Whatever is on the screen, compared by identity. */
  readonly content: unknown;
  readonly saving: Saving["kind"];
  /** How many things the checks find; null while that is not known. */
  readonly findings: number | null;
}

/** What has to be said, as keys of sentences with their gaps. */
export interface HeardSentence {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

/** What is new since something was said last: that the words are saved, and that the checks find more or less. Failures have an alert of their own. */
export function newsOf(before: HeardState, now: HeardState): readonly HeardSentence[] {
  const isSaved = now.saving === "saved" && (before.saving !== "saved" || before.content !== now.content);
  const saved: readonly HeardSentence[] = isSaved ? [{ key: "window.heard.saved", values: {} }] : [];
  if (now.findings === null || now.findings === (before.findings ?? now.findings)) return saved;
  return [...saved, { key: "window.heard.findings", values: { count: now.findings } }];
}
