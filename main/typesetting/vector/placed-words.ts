import type { PageWords, PlacedWords, WordBox } from "../../../preload/contract/preview";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { printedText } from "../../../preload/stationery/printed-text";
import { toldPlace } from "../../../preload/stationery/told-place";
import { once } from "../once";
import type { TypesetPlace } from "../typeset-letter";
import { placedItems } from "./placed-items";
import type { VectorDocument } from "./vector-document";
import type { VectorText } from "./vector-item";

/** Words on a page: points from its left and top edges, `y` the baseline. */
interface Line {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: VectorText;
}

const MM_A_POINT = 25.4 / 72;
/** How far a mark reaches above and below the baseline, as shares of the type's size. */
const ABOVE = 0.92;
const BELOW = 0.27;
const SAME_LINE_PT = 0.1;

/**
 * Where words of the letter stand on its pages: one box for each line of each range. Ranges of words that are not printed
 * have none.
 */
export function placedWords(
  document: VectorDocument,
  sheet: LetterSheet,
  places: readonly TypesetPlace[],
  wanted: readonly PageWords[],
): readonly PlacedWords[] {
  const lines = document.pages.map(({ content }, index) => once(() => linesOf(document, content, index + 1)));
  const pieces = new Map<string, readonly Piece[]>();
  return wanted.map((words) => {
    const name = `${words.part} ${words.id}`;
    const found = pieces.get(name) ?? piecesOf(words, sheet, places, lines);
    pieces.set(name, found);
    return { ...words, boxes: boxesOf(found, words) };
  });
}

/** A line's share of a text: `from` and `to` in it. */
interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** Follows a text from its place on, through all lines that go on with it; what stands between, such as numbers, is passed over. */
function piecesOf(
  { part, id }: PageWords,
  sheet: LetterSheet,
  places: readonly TypesetPlace[],
  lines: readonly (() => readonly Line[])[],
): readonly Piece[] {
  const text = printedText(sheet, part, id);
  const told = toldPlace(part, id);
  const start = places.find((place) => place.part === told.part && place.id === told.id);
  if (start === undefined || text === "") return [];
  const pieces: Piece[] = [];
  let at = skipSpace(text, 0);
  for (let page = start.page; page <= lines.length && at < text.length; page += 1) {
    for (const line of lines[page - 1]?.() ?? []) {
      if (page === start.page && line.y * MM_A_POINT < start.yMm - SAME_LINE_PT) continue;
      const words = line.text.words.trimEnd();
      if (words === "" || !text.startsWith(words, at)) continue;
      pieces.push({ line, from: at, to: at + words.length });
      at = skipSpace(text, at + words.length);
    }
  }
  return pieces;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? "")) at += 1;
  return at;
}

function boxesOf(pieces: readonly Piece[], { from, to }: PageWords): readonly WordBox[] {
  const boxes: WordBox[] = [];
  for (const piece of pieces) {
    const [first, last] = [Math.max(from, piece.from), Math.min(to, piece.to)];
    if (first >= last) continue;
    const { page, x, y, text } = piece.line;
    const left = x + widthPt(text, first - piece.from);
    const right = x + widthPt(text, last - piece.from);
    const box = {
      page,
      leftMm: left * MM_A_POINT,
      topMm: (y - ABOVE * text.sizePt) * MM_A_POINT,
      widthMm: (right - left) * MM_A_POINT,
      heightMm: (ABOVE + BELOW) * text.sizePt * MM_A_POINT,
    };
    const before = boxes.at(-1);
    if (before !== undefined && isSameLine(before, box)) {
      boxes[boxes.length - 1] = { ...before, widthMm: box.leftMm + box.widthMm - before.leftMm };
    } else boxes.push(box);
  }
  return boxes;
}

function isSameLine(a: WordBox, b: WordBox): boolean {
  return a.page === b.page && Math.abs(a.topMm - b.topMm) < SAME_LINE_PT;
}

/** Width of the first units of a text; where letters were joined to one shape, as if all shapes were equally long. */
function widthPt({ words, glyphs }: VectorText, units: number): number {
  const drawn = glyphs();
  const characters = [...words].length;
  const count = Math.round(([...words.slice(0, units)].length * drawn.length) / Math.max(1, characters));
  return drawn.slice(0, count).reduce((sum, { advance }) => sum + advance, 0);
}

function linesOf(document: VectorDocument, content: string, page: number): readonly Line[] {
  const lines: Line[] = [];
  for (const { x, y, item } of placedItems(document, content)) {
    if (item.kind === "text") lines.push({ page, x, y, text: item });
  }
  return lines;
}
