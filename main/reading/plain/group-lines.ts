import type { RichText, Run } from "../../../preload/letter/rich-text";
import { paragraph } from "../../../preload/letter/rich-text";
import { isClosingLine } from "../recognise/closing";
import { isSalutationLine } from "../recognise/salutation";
import type { ParagraphHint, SourceParagraph, SourceRemark } from "../source-document";
import { collectKnownWords, findSeam, type KnownWords } from "./join-lines";
import { beginsListItem, judgeLineBreak } from "./line-break";
import { type ListMarker, readListMarker } from "./list-marker";
import type { TextLine } from "./text-line";
import { findWrapping, type Wrapping } from "./wrapping";

interface OpenParagraph {
  hint: ParagraphHint;
  marker: ListMarker | null;
  hasGapBefore: boolean;
  /** Pieces of the text; "\n" is a break the writer set. */
  pieces: string[];
  last: TextLine;
}

/** Lines put together to paragraphs, by the way the file is wrapped. */
export function groupLines(lines: readonly TextLine[]): {
  readonly paragraphs: readonly SourceParagraph[];
  readonly remarks: readonly SourceRemark[];
} {
  const wrapping = findWrapping(lines);
  const known = collectKnownWords(lines);
  const open: OpenParagraph[] = [];
  const remarks: SourceRemark[] = [];
  for (const line of lines) {
    const current = open.at(-1);
    const kind = current === undefined ? "paragraph" : relate(current, line, wrapping);
    if (current === undefined || kind === "paragraph") open.push(startParagraph(line, current, wrapping));
    else extend(current, line, kind, known);
    for (const remark of line.remarks) remarks.push({ ...remark, paragraph: open.length - 1 });
  }
  return { paragraphs: withoutLonelyNumbers(open).map(finish), remarks };
}

function relate(current: OpenParagraph, line: TextLine, wrapping: Wrapping | null): "wrap" | "line" | "paragraph" {
  const before = current.last;
  // Around the end of a page, empty lines are the page's.
  if (line.blanks > 0 && !line.isAfterPageBreak) return "paragraph";
  if (isPartOfItsOwn(line.text)) return "paragraph";
  if (isPartOfItsOwn(before.text)) return "line";
  if (line.isQuoted !== before.isQuoted || isNextItem(current, line, wrapping)) return "paragraph";
  const kind = judgeLineBreak(before, line, wrapping);
  if (line.blanks > 0 && kind === "line") return "paragraph";
  // Behind a list item, what is indented no deeper than the item and could have stood in its line is a paragraph again.
  if (kind === "line" && current.marker !== null) return line.indent > 0 ? "wrap" : "paragraph";
  return kind;
}

/** Salutation and closing are never wrapped into the text around them, however full the lines are. */
function isPartOfItsOwn(text: string): boolean {
  return isClosingLine(text) || isSalutationLine(text);
}

function isNextItem(current: OpenParagraph, line: TextLine, wrapping: Wrapping | null): boolean {
  const marker = readListMarker(line.text);
  if (marker === null) return false;
  const inList = current.marker?.kind === marker.kind && current.marker.sign === marker.sign;
  if (marker.kind === "numbered") {
    if (inList && marker.number === (current.marker?.number ?? 0) + 1) return true;
    return marker.number === 1 && beginsListItem(line, current.last, false, wrapping);
  }
  return beginsListItem(line, current.last, inList, wrapping);
}

function startParagraph(line: TextLine, before: OpenParagraph | undefined, wrapping: Wrapping | null): OpenParagraph {
  const marker = beginsListItem(line, before?.last ?? null, before?.marker != null, wrapping)
    ? readListMarker(line.text)
    : null;
  return {
    hint: line.isQuoted ? "quotation" : (marker?.kind ?? "text"),
    marker: line.isQuoted ? null : marker,
    hasGapBefore: line.blanks > 0,
    pieces: [line.text.slice(line.isQuoted ? 0 : (marker?.prefix.length ?? 0))],
    last: line,
  };
}

function extend(current: OpenParagraph, line: TextLine, kind: "wrap" | "line", known: KnownWords): void {
  const last = current.pieces.length - 1;
  if (kind === "line") current.pieces.push("\n", line.text);
  else {
    const piece = current.pieces[last] ?? "";
    const seam = findSeam(piece, line.text, known);
    if (seam.dropped > 0) current.pieces[last] = piece.slice(0, -seam.dropped);
    if (seam.glue !== "") current.pieces.push(seam.glue);
    current.pieces.push(line.text);
  }
  current.last = line;
}

/** Items numbered 1, 2, 3 are a list; a number on its own, or one out of turn, belongs to the words. */
function withoutLonelyNumbers(paragraphs: readonly OpenParagraph[]): readonly OpenParagraph[] {
  let start = 0;
  while (start < paragraphs.length) {
    let end = start;
    while (paragraphs[end]?.marker?.kind === "numbered" && paragraphs[end]?.marker?.number === end - start + 1) end++;
    if (end - start >= 2) {
      start = end;
      continue;
    }
    const lonely = paragraphs[start];
    if (lonely?.marker?.kind === "numbered") {
      lonely.pieces.unshift(lonely.marker.prefix.trimEnd(), " ");
      lonely.hint = "text";
      lonely.marker = null;
    }
    start++;
  }
  return paragraphs;
}

function finish(open: OpenParagraph): SourceParagraph {
  const text: RichText = open.pieces
    .join("")
    .split("\n")
    .flatMap((line, index): Run[] => [...(index > 0 ? [{ kind: "lineBreak" } as const] : []), ...paragraph(line).text]);
  return { text, hint: open.hint, hasGapBefore: open.hasGapBefore };
}
