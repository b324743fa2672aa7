import type { Passage, PassageForm } from "../../../preload/letter/passage";
import type { RichText, Run } from "../../../preload/letter/rich-text";
import type { LetterLine } from "./letter-line";
import { tidyRichText } from "./tidy-rich-text";

const MOST_BLOCKS = 2_000;
const MOST_ITEMS = 2_000;

/** Passages out of lines, and the passage in which each paragraph of the source ended up. */
export interface Body {
  readonly passages: readonly Passage[];
  readonly passageOfParagraph: ReadonlyMap<number, string>;
}

type OpenBlock =
  | { readonly kind: "paragraph"; readonly text: RichText }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: RichText[] };

interface OpenPassage {
  readonly id: string;
  readonly form: PassageForm;
  readonly blocks: OpenBlock[];
}

/** A list belongs to the paragraph that announces it, lines of a quotation to each other; else each paragraph is a passage. */
export function readBody(lines: readonly LetterLine[], newId: () => string): Body {
  const passages: OpenPassage[] = [];
  const passageOfParagraph = new Map<number, string>();
  let before: LetterLine | null = null;
  const parts = joinParagraphs(lines);
  for (const [index, written] of parts.entries()) {
    const part = isHeadingLine(written, parts[index + 1]) ? written.map(asHeading) : written;
    const first = part[0];
    const text = tidyRichText(joinLines(part));
    if (first === undefined || text.length === 0) continue;
    let current = passages.at(-1);
    if (current === undefined || before === null || !continues(current, before, first)) {
      current = { id: newId(), form: formOf(first), blocks: [] };
      passages.push(current);
    }
    for (const piece of splitLongText(text)) addBlock(current.blocks, piece, first);
    for (const line of part) passageOfParagraph.set(line.paragraph, current.id);
    before = part.at(-1) ?? null;
  }
  const finished = passages.map(
    ({ id, form, blocks }): Passage => ({ id, form, role: "other", blocks, positions: [], origin: { kind: "own" } }),
  );
  return { passages: finished, passageOfParagraph };
}

const LONGEST_HEADING = 90;

/** A short line on its own that ends no sentence, above a paragraph that does; or one that is bold from end to end. */
function isHeadingLine(part: readonly LetterLine[], next: readonly LetterLine[] | undefined): boolean {
  const line = part[0];
  const below = next?.[0];
  if (line === undefined || below === undefined || part.length > 1 || line.hint !== "text") return false;
  if (
    line.words.length > LONGEST_HEADING ||
    !/^[\p{Lu}\p{N}„"].*[\p{L}\p{N}?!“"]$/u.test(line.words) ||
    below.hint !== "text"
  )
    return false;
  const isBold = line.text.every((run) => run.kind === "text" && (run.bold === true || run.text.trim() === ""));
  if (isBold) return true;
  const isAlone = line.hasGapBefore && below.hasGapBefore && !/[?!]$/u.test(line.words);
  return isAlone && below.words.length > line.words.length;
}

function asHeading(line: LetterLine): LetterLine {
  return { ...line, hint: "heading" };
}

function formOf({ hint }: LetterLine): PassageForm {
  return hint === "heading" || hint === "quotation" ? hint : "text";
}

function isListItem({ hint }: LetterLine): boolean {
  return hint === "bullet" || hint === "numbered";
}

function continues(passage: OpenPassage, before: LetterLine, line: LetterLine): boolean {
  if (passage.blocks.length >= MOST_BLOCKS || line.hint === "heading") return false;
  if (isListItem(line)) return isListItem(before) || /:$/u.test(before.words);
  return line.hint === before.hint && (line.hint === "quotation" || line.hint === "tableRow");
}

function addBlock(blocks: OpenBlock[], text: RichText, line: LetterLine): void {
  const last = blocks.at(-1);
  const ordered = line.hint === "numbered";
  if (!isListItem(line)) blocks.push({ kind: "paragraph", text });
  else if (last?.kind === "list" && last.ordered === ordered && last.items.length < MOST_ITEMS) last.items.push(text);
  else blocks.push({ kind: "list", ordered, items: [text] });
}

function joinParagraphs(lines: readonly LetterLine[]): readonly LetterLine[][] {
  const parts: LetterLine[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.[0]?.paragraph === line.paragraph) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

function joinLines(lines: readonly LetterLine[]): RichText {
  return lines.flatMap((line, index): Run[] => [...(index > 0 ? [{ kind: "lineBreak" } as const] : []), ...line.text]);
}

const MOST_RUNS = 5_000;

function splitLongText(text: RichText): readonly RichText[] {
  const pieces: RichText[] = [];
  for (let start = 0; start < text.length; start += MOST_RUNS) pieces.push(text.slice(start, start + MOST_RUNS));
  return pieces;
}
