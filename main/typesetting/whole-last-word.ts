import type { Block, RichText, Run } from "../../preload/letter/rich-text";

/** A run as the typesetter reads it; one that is `whole` is never hyphenated. */
type SetRun = Run | (Run & { readonly whole: true });

const LAST_WORD = /^(?<before>.*\s)(?<last>\S+\s*)$/su;

/** Blocks in which the last word of each paragraph and list item stays whole: half a word alone in a line looks lost. */
export function withWholeLastWords(blocks: readonly Block[]): readonly object[] {
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? { ...block, text: wholeLastWord(block.text) }
      : { ...block, items: block.items.map(wholeLastWord) },
  );
}

function wholeLastWord(text: RichText): readonly SetRun[] {
  const run = text.at(-1);
  if (run?.kind !== "text") return text;
  const { before = "", last = run.text } = LAST_WORD.exec(run.text)?.groups ?? {};
  const rest: readonly Run[] = before === "" ? [] : [{ ...run, text: before }];
  return [...text.slice(0, -1), ...rest, { ...run, text: last, whole: true }];
}
