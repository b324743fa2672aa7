import type { PageWords } from "../../preload/contract/preview";
import type { Letter } from "../../preload/letter/letter";
import { passageText } from "../../preload/letter/passage";
import type { AppTransition } from "./app-state";
import { changedSentences } from "./changed-sentences";
import { inEditor } from "./editor-state";

/** Passages that light up on the page for a moment; a new object for each change. */
export interface Lit {
  readonly passages: readonly string[];
  /** Of their words, the sentences that are new. */
  readonly words: readonly PageWords[];
}

/** Ids of the passages of a letter that are new or have other words than before. */
export function changedPassages(before: Letter, after: Letter): readonly string[] {
  const texts = new Map(before.passages.map((passage) => [passage.id, passageText(passage)]));
  return after.passages.filter((passage) => texts.get(passage.id) !== passageText(passage)).map(({ id }) => id);
}

/** The sentences of a letter's passages that are new. */
function changedWords(before: Letter, after: Letter, passages: readonly string[]): readonly PageWords[] {
  const textOf = (letter: Letter, id: string) => {
    const passage = letter.passages.find((one) => one.id === id);
    return passage === undefined ? "" : passageText(passage);
  };
  return passages.flatMap((id) =>
    changedSentences(textOf(before, id), textOf(after, id)).map((range) => ({ part: "passage", id, ...range })),
  );
}

/** The same transition, whose changes light up on the page; the first of them comes into view. */
export function lightingUp(transition: AppTransition): AppTransition {
  return (state) => {
    const after = transition(state);
    if (state.editor === null || after.editor === null || after === state) return after;
    const [old, now] = [state.editor.history.present.letter, after.editor.history.present.letter];
    const passages = changedPassages(old, now);
    if (passages.length === 0) return { ...after, editor: { ...after.editor, lit: null } };
    const passage = passages[0] ?? after.editor.passage;
    return {
      ...after,
      editor: { ...after.editor, lit: { passages, words: changedWords(old, now, passages) }, passage, looked: null },
    };
  };
}

export function putOutLight(): AppTransition {
  return inEditor((editor) => (editor.lit === null ? editor : { ...editor, lit: null }));
}
