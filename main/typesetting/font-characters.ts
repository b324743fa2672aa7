const CMAP = 0x636d6170;
const UNICODE_PLATFORM = 0;
const WINDOWS_PLATFORM = 3;
const WINDOWS_UNICODE = [1, 10];
const SEGMENTS_16_BIT = 4;
const GROUPS_32_BIT = 12;

/** A run of characters, both ends included. */
type CharacterRange = readonly [first: number, last: number];

/** The characters (code points) that a TrueType or OpenType font has a glyph for: its table "cmap", formats 4 and 12. */
export function fontCharacters(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, CMAP);
  const ranges = subtableOffsets(view, cmap).flatMap((offset) => subtableRanges(view, offset));
  const characters = new Set<number>();
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) characters.add(code);
  return characters;
}

function tableOffset(view: DataView, tag: number): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (view.getUint32(record) === tag) return view.getUint32(record + 8);
  }
  throw new Error("The font has no cmap table");
}

function subtableOffsets(view: DataView, cmap: number): readonly number[] {
  return Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + index * 8)
    .filter((record) => isUnicode(view.getUint16(record), view.getUint16(record + 2)))
    .map((record) => cmap + view.getUint32(record + 4));
}

function isUnicode(platform: number, encoding: number): boolean {
  return platform === UNICODE_PLATFORM || (platform === WINDOWS_PLATFORM && WINDOWS_UNICODE.includes(encoding));
}

function subtableRanges(view: DataView, offset: number): readonly CharacterRange[] {
  switch (view.getUint16(offset)) {
    case SEGMENTS_16_BIT:
      return segmentRanges(view, offset);
    case GROUPS_32_BIT:
      return groupRanges(view, offset);
    default:
      return [];
  }
}

function segmentRanges(view: DataView, offset: number): readonly CharacterRange[] {
  const doubled = view.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  return Array.from(
    { length: doubled / 2 },
    (_, index): CharacterRange => [view.getUint16(starts + index * 2), view.getUint16(ends + index * 2)],
  ).filter(([first]) => first !== 0xffff);
}

function groupRanges(view: DataView, offset: number): readonly CharacterRange[] {
  return Array.from({ length: view.getUint32(offset + 12) }, (_, index): CharacterRange => {
    const group = offset + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}
