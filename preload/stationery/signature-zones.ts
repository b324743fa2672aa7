import type { ZoneMm } from "./din-5008";
import type { LetterSheet } from "./letter-sheet";
import { typeSizes } from "./type-sizes";

/** Where the lines of a signatory begin, below the room for the signature; as the typesetting reports it. */
export interface SignatoryPlace {
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
}

// As wide as two of three columns at most; wider would lie below no name any more.
const WIDEST_MM = 75;
const GAP_MM = 5;
// Keeps the visible signature off the closing above and the name below.
const AIR_MM = 0.6;

/**
 * The zones for visible signatures, one for each signatory: the room above the name, as far as the next signatory to the
 * right or the edge of the text.
 */
export function signatureZones(sheet: LetterSheet, places: readonly SignatoryPlace[]): readonly ZoneMm[] {
  const { geometry, stationery } = sheet;
  const roomMm = typeSizes(stationery).signatureRoomMm;
  const textEnd = geometry.sheet.width - geometry.margins.right;
  return places.map(({ page, xMm, yMm }) => {
    const isInRow = (one: SignatoryPlace) => one.page === page && Math.abs(one.yMm - yMm) < roomMm && one.xMm > xMm;
    const next = Math.min(...places.filter(isInRow).map((one) => one.xMm - GAP_MM), textEnd);
    return { x: xMm, y: yMm - roomMm + AIR_MM, width: Math.min(next - xMm, WIDEST_MM), height: roomMm - 2 * AIR_MM };
  });
}
