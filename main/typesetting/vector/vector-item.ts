import { bytesAt, elements, HASH_BYTES, hashAt, target, textAt, UnreadableVector } from "./vector-bytes";

/** A part of a page, in points, y downwards. */
export type VectorItem =
  | { readonly kind: "group"; readonly children: readonly VectorChild[] }
  | VectorText
  | VectorPath
  | VectorImage
  /** `matrix` as SVG writes it. */
  | { readonly kind: "matrix"; readonly matrix: readonly number[]; readonly content: string }
  | { readonly kind: "clip"; readonly outline: string; readonly content: string }
  /** A link or a hint for readers aloud. */
  | { readonly kind: "nothing" };

export interface VectorChild {
  readonly x: number;
  readonly y: number;
  readonly hash: string;
}

/** Words in one font and size; each glyph stands by its offset from where the one before it ends. */
export interface VectorText {
  readonly kind: "text";
  readonly font: number;
  readonly sizePt: number;
  readonly style: VectorStyle;
  readonly words: string;
  /** Read when asked for: most lines are those of the run before, whose drawing is there. */
  readonly glyphs: () => readonly VectorGlyph[];
}

export interface VectorPath {
  readonly kind: "path";
  readonly outline: string;
  readonly style: VectorStyle;
}

export interface VectorGlyph {
  readonly offsetX: number;
  /** Upwards. */
  readonly offsetY: number;
  readonly advance: number;
  readonly glyph: number;
}

export interface VectorImage {
  readonly kind: "image";
  readonly widthPt: number;
  readonly heightPt: number;
  /** Such as "png". */
  readonly format: string;
  readonly bytes: Buffer;
}

/** Attributes of an SVG element. */
export type VectorStyle = Readonly<Record<string, string>>;

const KIND = { image: 1, link: 2, path: 3, text: 4, transformed: 5, group: 6, hint: 10 };
const TRANSFORM = { matrix: 0, clip: 5 };
const CHILD_BYTES = 8 + HASH_BYTES;
const GLYPH_BYTES = 20;
const STYLE_BYTES = 12;
const MATRIX_NUMBERS = 6;

/** The item that begins at a place. Throws UnreadableVector for one of another kind. */
export function itemAt(bytes: Buffer, at: number): VectorItem {
  switch (bytes[at]) {
    case KIND.group:
      return { kind: "group", children: elements(bytes, at + 4, CHILD_BYTES).map((child) => childAt(bytes, child)) };
    case KIND.text:
      return wordsAt(bytes, target(bytes, at + 4), target(bytes, at + 8));
    case KIND.path:
      return { kind: "path", outline: textAt(bytes, at + 16), style: styleAt(bytes, at + 24) };
    case KIND.image:
      return imageAt(bytes, at);
    case KIND.transformed:
      return transformedAt(bytes, at);
    case KIND.link:
    case KIND.hint:
      return { kind: "nothing" };
    default:
      throw new UnreadableVector(`An item of kind ${bytes[at]}`);
  }
}

function childAt(bytes: Buffer, at: number): VectorChild {
  return { x: bytes.readFloatLE(at), y: bytes.readFloatLE(at + 4), hash: hashAt(bytes, at + 8) };
}

function wordsAt(bytes: Buffer, shape: number, content: number): VectorText {
  return {
    kind: "text",
    font: bytes.readUInt32LE(shape),
    sizePt: bytes.readFloatLE(shape + 24),
    style: styleAt(bytes, shape + 16),
    words: textAt(bytes, content),
    glyphs: () =>
      elements(bytes, content + 8, GLYPH_BYTES).map((glyph) => ({
        offsetX: bytes.readFloatLE(glyph),
        offsetY: bytes.readFloatLE(glyph + 4),
        advance: bytes.readFloatLE(glyph + 8),
        glyph: bytes.readUInt32LE(glyph + 16),
      })),
  };
}

function imageAt(bytes: Buffer, at: number): VectorImage {
  const image = target(bytes, at + 12);
  return {
    kind: "image",
    widthPt: bytes.readFloatLE(at + 4),
    heightPt: bytes.readFloatLE(at + 8),
    format: textAt(bytes, image + HASH_BYTES + 8),
    bytes: bytesAt(bytes, image + HASH_BYTES),
  };
}

function transformedAt(bytes: Buffer, at: number): VectorItem {
  const content = hashAt(bytes, at + 16);
  const how = target(bytes, at + 12);
  switch (bytes[at + 8]) {
    case TRANSFORM.matrix: {
      const matrix = Array.from({ length: MATRIX_NUMBERS }, (_, index) => bytes.readFloatLE(how + 4 * index));
      return { kind: "matrix", matrix, content };
    }
    case TRANSFORM.clip:
      return { kind: "clip", outline: textAt(bytes, how + 12), content };
    default:
      throw new UnreadableVector(`A transform of kind ${bytes[at + 8]}`);
  }
}

const TEXT_STYLES: Readonly<Record<number, string>> = {
  0: "fill",
  1: "stroke",
  2: "stroke-linecap",
  3: "stroke-linejoin",
  8: "fill-rule",
};
const NUMBER_STYLES: Readonly<Record<number, string>> = { 4: "stroke-miterlimit", 7: "stroke-width" };
const PLAIN_VALUE = /^(?:#[0-9a-f]{3,8}|[a-z]+)$/u;

/** Colours and lines; what refers to another item, such as a gradient, is not known here. */
function styleAt(bytes: Buffer, at: number): VectorStyle {
  const style: Record<string, string> = {};
  for (const one of elements(bytes, at, STYLE_BYTES)) {
    const kind = bytes[one] ?? -1;
    const text = TEXT_STYLES[kind];
    const number = NUMBER_STYLES[kind];
    if (text !== undefined) style[text] = plainValue(textAt(bytes, one + 4));
    else if (number !== undefined) style[number] = String(bytes.readFloatLE(one + 4));
    else throw new UnreadableVector(`A style of kind ${kind}`);
  }
  return style;
}

function plainValue(text: string): string {
  if (!PLAIN_VALUE.test(text)) throw new UnreadableVector("A style that is no plain colour or word");
  return text;
}
