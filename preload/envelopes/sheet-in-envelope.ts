import { type Form, letterGeometry, type ZoneMm } from "../stationery/din-5008";
import type { Envelope, Folding } from "./envelope";

/** A folded sheet as it lies in its envelope, the part with the address in front; millimetres. */
export interface FoldedSheet {
  readonly width: number;
  readonly height: number;
  /** From the upper edge of the folded sheet to the upper edge of the page, which lies lower where its first part is shorter. */
  readonly pageTop: number;
  /** How much of the page is in front, from its upper edge. */
  readonly front: number;
  /** Where the page is folded, from its upper edge. */
  readonly folds: readonly number[];
}

/** From and to, the smaller first. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far the folded sheet moves: where its left and upper edge may lie, from those of the envelope. */
export interface Play {
  readonly x: Span;
  readonly y: Span;
}

/** What the window shows of the page, in millimetres from the page's left and upper edges. */
export interface WindowView {
  readonly folded: FoldedSheet;
  readonly play: Play;
  /** The window with the sheet as far left and up as it goes, and as far right and down. */
  readonly ends: readonly [ZoneMm, ZoneMm];
  /** In the window wherever the sheet lies; null where no part of the page always is. */
  readonly visibleAlways: ZoneMm | null;
  /** In the window for at least one place of the sheet; null where the window shows nothing of the page. */
  readonly visibleSometimes: ZoneMm | null;
}

/** DIN 5008: the second fold lies so far below the first that the middle part is the longest. */
export function foldedSheet(folding: Folding, form: Form): FoldedSheet {
  const { sheet, foldMarks } = letterGeometry(form);
  const [first, second] = foldMarks;
  if (folding === "none") {
    return { width: sheet.width, height: sheet.height, pageTop: 0, front: sheet.height, folds: [] };
  }
  if (folding === "half") {
    const half = sheet.height / 2;
    return { width: sheet.width, height: half, pageTop: 0, front: half, folds: [half] };
  }
  // All parts hang together at the first fold, which is the lower edge of the front.
  const height = Math.max(first, second - first, sheet.height - second);
  return { width: sheet.width, height, pageTop: height - first, front: first, folds: [first, second] };
}

/** Null where the folded sheet does not go into the envelope. */
export function playOf({ width, height, edge }: Envelope, folded: FoldedSheet): Play | null {
  const span = (outer: number, inner: number): Span => ({ from: edge, to: outer - edge - inner });
  const x = span(width, folded.width);
  const y = span(height, folded.height);
  return x.to < x.from || y.to < y.from ? null : { x, y };
}

/** What the window shows of a page of a form, with the sheet at both ends of its play; null where the sheet does not fit. */
export function windowView(envelope: Envelope, form: Form): WindowView | null {
  const folded = foldedSheet(envelope.folding, form);
  const play = playOf(envelope, folded);
  if (play === null) return null;
  const { window, height } = envelope;
  const windowAt = (x: number, y: number): ZoneMm => ({
    x: window.left - x,
    y: height - window.bottom - window.height - y - folded.pageTop,
    width: window.width,
    height: window.height,
  });
  const ends = [windowAt(play.x.from, play.y.from), windowAt(play.x.to, play.y.to)] as const;
  const front = { x: 0, y: 0, width: folded.width, height: folded.front };
  const always = sharedZone(...ends);
  return {
    folded,
    play,
    ends,
    visibleAlways: always === null ? null : sharedZone(always, front),
    visibleSometimes: sharedZone(spannedZone(...ends), front),
  };
}

/** What two zones have in common; null where that is nothing. */
export function sharedZone(a: ZoneMm, b: ZoneMm): ZoneMm | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function spannedZone(a: ZoneMm, b: ZoneMm): ZoneMm {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
