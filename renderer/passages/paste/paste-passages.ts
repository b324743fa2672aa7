import {
  type Block,
  blocksToString,
  type RichText,
  type Run,
  richTextToString,
} from "../../../preload/letter/rich-text";
import type { PastedPassage } from "./pasted-text";

/** A place in the blocks of a passage: `item` is 0 in a paragraph, `offset` counts UTF-16 units. */
export interface PastePlace {
  readonly block: number;
  readonly item: number;
  readonly offset: number;
}

export interface Pasted {
  /** What stands in the place of the passage; the first keeps its id. */
  readonly passages: readonly PastedPassage[];
  /** Where the text cursor stands then, in the plain text of the last of them. */
  readonly caret: number;
}

/**
 * Puts passages from elsewhere into one of the letter: the first goes on with the words before the place, those behind it
 * follow the last. In a list everything becomes items. `pasted` has at least one passage.
 */
export function pastePassages(into: PastedPassage, place: PastePlace, pasted: readonly PastedPassage[]): Pasted {
  const block = into.blocks[place.block];
  if (block?.kind === "list") return pasteItems(into, place, pasted);
  const [head, tail] = splitText(block?.text ?? [], place.offset);
  const before = into.blocks.slice(0, place.block);
  const behind: readonly Block[] = into.blocks.slice(place.block + 1);
  const isEmpty = before.length === 0 && head.length === 0 && tail.length === 0 && behind.length === 0;
  const started = isEmpty ? pasted : begin({ form: into.form, blocks: [...before, paragraph(head)] }, pasted);
  const last = started.at(-1) ?? into;
  const caret = blocksToString(last.blocks).length;
  const blocks = tail.length === 0 ? last.blocks : follow(last.blocks, tail);
  return { passages: [...started.slice(0, -1), { ...last, blocks: [...blocks, ...behind] }], caret };
}

/** The first pasted paragraph goes on with the words that are there; everything else is a passage of its own. */
function begin(into: PastedPassage, [first, ...rest]: readonly PastedPassage[]): readonly PastedPassage[] {
  const [block, ...others] = first?.blocks ?? [];
  const goesOn = first?.form === "text" || rest.length === 0;
  if (first === undefined || block?.kind !== "paragraph" || !goesOn) {
    const blocks = blocksToString(into.blocks) === "" ? [] : [into];
    return [...blocks, ...(first === undefined ? [] : [first]), ...rest];
  }
  return [{ form: into.form, blocks: [...follow(into.blocks, block.text), ...others] }, ...rest];
}

/** Words that go on with the last block. */
function follow(blocks: readonly Block[], text: RichText): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph") return [...blocks, paragraph(text)];
  return [...blocks.slice(0, -1), paragraph([...last.text, ...text])];
}

function pasteItems(into: PastedPassage, place: PastePlace, pasted: readonly PastedPassage[]): Pasted {
  const block = into.blocks[place.block];
  if (block?.kind !== "list") return { passages: [into], caret: 0 };
  const [head, tail] = splitText(block.items[place.item] ?? [], place.offset);
  const texts = pasted.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "list" ? one.items : [one.text])));
  const [first = [], ...rest] = texts;
  const items = [[...head, ...first], ...rest];
  const last = [...(items.at(-1) ?? []), ...tail];
  const all = [...block.items.slice(0, place.item), ...items.slice(0, -1), last, ...block.items.slice(place.item + 1)];
  const blocks = into.blocks.map((one, at) => (at === place.block ? { ...block, items: all } : one));
  const until = { ...block, items: [...block.items.slice(0, place.item), ...items] };
  return {
    passages: [{ ...into, blocks }],
    caret: blocksToString([...into.blocks.slice(0, place.block), until]).length,
  };
}

function paragraph(text: RichText): Block {
  return { kind: "paragraph", text };
}

function splitText(text: RichText, offset: number): readonly [RichText, RichText] {
  const before: Run[] = [];
  const after: Run[] = [];
  let left = offset;
  for (const run of text) {
    const length = richTextToString([run]).length;
    const taken = Math.min(left, length);
    left -= taken;
    if (run.kind === "lineBreak") (taken > 0 ? before : after).push(run);
    else {
      if (taken > 0) before.push({ ...run, text: run.text.slice(0, taken) });
      if (taken < length) after.push({ ...run, text: run.text.slice(taken) });
    }
  }
  return [before, after];
}
