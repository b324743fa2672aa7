import { type Block, blocksToString, type RichText, type Run } from "../../../preload/letter/rich-text";
import type { PastedPassage } from "./pasted-text";

const MOST_PASSAGES = 1_000;
// Well below what letter-schema.ts allows: pasted words join others that are there already.
const LONGEST_RUN = 50_000;
const MOST_RUNS = 2_000;
const MOST_ITEMS = 1_000;
const MOST_BLOCKS = 1_000;

/** Passages within the bounds of a letter. What is beyond them is set together more closely, and no word is lost. */
export function boundPassages(passages: readonly PastedPassage[]): readonly PastedPassage[] {
  const kept = passages
    .slice(0, MOST_PASSAGES)
    .flatMap(({ form, blocks }) =>
      inParts(blocks.flatMap(boundBlock), MOST_BLOCKS).map((part) => ({ form, blocks: part })),
    );
  const rest = passages.slice(MOST_PASSAGES);
  if (rest.length === 0) return kept;
  const text = rest.map(({ blocks }) => blocksToString(blocks).replaceAll("\n", " ")).join(" ");
  const blocks = chunks([{ kind: "text", text }]).map((one): Block => ({ kind: "paragraph", text: one }));
  return [...kept, { form: "text", blocks }];
}

function boundBlock(block: Block): readonly Block[] {
  if (block.kind === "paragraph") return chunks(block.text).map((text) => ({ ...block, text }));
  const items = block.items.flatMap(chunks);
  return inParts(items, MOST_ITEMS).map((part) => ({ ...block, items: part }));
}

/** A text as several, each as long as one may be. */
function chunks(text: RichText): readonly RichText[] {
  const isShort =
    text.length <= MOST_RUNS && text.every((run) => run.kind === "lineBreak" || run.text.length <= LONGEST_RUN);
  return isShort ? [text] : text.length <= MOST_RUNS ? text.flatMap(cutRun) : inParts(text, MOST_RUNS).flatMap(chunks);
}

function cutRun(run: Run): readonly RichText[] {
  if (run.kind === "lineBreak") return [];
  const parts: RichText[] = [];
  for (let at = 0; at < run.text.length; ) {
    const space = run.text.lastIndexOf(" ", at + LONGEST_RUN);
    const end = run.text.length - at <= LONGEST_RUN ? run.text.length : space > at ? space : at + LONGEST_RUN;
    parts.push([{ ...run, text: run.text.slice(at, end).trim() }]);
    at = end;
  }
  return parts;
}

function inParts<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  if (values.length <= size) return [values];
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}
