import { elements, HASH_BYTES, hashAt, target, textAt, UnreadableVector } from "./vector-bytes";
import { itemAt, type VectorItem } from "./vector-item";

/**
 * The compiler's "vector document" (NodeCompiler.vector, reflexo 0.7): pages as trees of items, each under the hash of what
 * it shows. It costs a tenth of the SVG, and what did not change has the hash it had.
 */
export interface VectorDocument {
  readonly pages: readonly VectorPage[];
  /** Throws UnreadableVector for an item that is not known here. */
  readonly item: (hash: string) => VectorItem;
  /** Outline of a glyph as SVG path in the font's units, y upwards; empty where it has none. */
  readonly outline: (font: number, glyph: number) => string;
  readonly unitsPerEm: (font: number) => number;
}

export interface VectorPage {
  /** Hash of the item that shows all of it. */
  readonly content: string;
  readonly widthPt: number;
  readonly heightPt: number;
}

const MAGIC = "tsvr\0\0\0\0";
const PART = { item: 4, font: 5, glyph: 6, layout: 7 };
const PART_BYTES = 12;
const ITEM_BYTES = 48;
const FONT_BYTES = 56;
const GLYPH_BYTES = 16;
const PAGE_BYTES = 24;
const OUTLINE = 2;

/** Throws UnreadableVector if the bytes are not built as expected. */
export function readVector(bytes: Buffer): VectorDocument {
  const end = bytes.length;
  if (bytes.toString("latin1", end - 16, end - 8) !== MAGIC) throw new UnreadableVector("No vector document");
  const parts = new Map(elements(bytes, end - 8, PART_BYTES).map((at) => [bytes[at], at + 4]));
  const part = (kind: number) => found(parts.get(kind), "A part");
  const items = new Map(elements(bytes, part(PART.item), ITEM_BYTES).map((at) => [hashAt(bytes, at), at + HASH_BYTES]));
  const fonts = new Map(
    elements(bytes, target(bytes, part(PART.font)), FONT_BYTES).map((at) => [
      bytes.readUInt32LE(at + 32),
      bytes.readFloatLE(at + 48),
    ]),
  );
  const glyphs = new Map(
    elements(bytes, target(bytes, part(PART.glyph)), GLYPH_BYTES).map((at) => [
      glyphName(bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)),
      at + 8,
    ]),
  );
  return {
    pages: pagesAt(bytes, target(bytes, part(PART.layout))),
    item: (hash) => itemAt(bytes, found(items.get(hash), "An item")),
    outline: (font, glyph) => outlineAt(bytes, glyphs.get(glyphName(font, glyph))),
    unitsPerEm: (font) => found(fonts.get(font), "A font"),
  };
}

function glyphName(font: number, glyph: number): number {
  return font * 0x1_0000 + glyph;
}

/** Glyphs without a shape, such as spaces, are not in the document. */
function outlineAt(bytes: Buffer, at: number | undefined): string {
  if (at === undefined || bytes[at] === 0) return "";
  const outline = target(bytes, at + 4);
  // A glyph as picture, or with a transform of its own.
  if (bytes[at] !== OUTLINE || bytes[outline] !== 0) throw new UnreadableVector("A glyph that is no plain outline");
  return textAt(bytes, outline + 8);
}

/** The one layout that there is: a list of regions, of layouts, of pages. */
function pagesAt(bytes: Buffer, regions: number): readonly VectorPage[] {
  const layout = target(bytes, target(bytes, regions) + 12);
  const pages = target(bytes, layout + 8) + 8;
  return elements(bytes, pages, PAGE_BYTES).map((at) => ({
    content: hashAt(bytes, at),
    widthPt: bytes.readFloatLE(at + HASH_BYTES),
    heightPt: bytes.readFloatLE(at + HASH_BYTES + 4),
  }));
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new UnreadableVector(`${what} is missing`);
  return value;
}
