import { type LetterGeometry, letterGeometry, type ZoneMm } from "./din-5008";
import type { Stationery } from "./stationery";

/** Height of a line of the footer. */
export const FOOTER_LINE_MM = 3.5;
const GAP_ABOVE_FOOTER_MM = 5;
// Printers feed paper with some play; so text stays off what is printed on it already.
const GAP_BESIDE_ZONE_MM = 2;

/** The geometry of the form with room for what the paper carries; the same in every mode. `footerLines` of the longest column. */
export function sheetGeometry(stationery: Stationery, footerLines: number): LetterGeometry {
  const geometry = letterGeometry(stationery.form);
  const { letterhead, zones } = stationery;
  const { sheet, margins } = geometry;
  const footer =
    footerLines === 0 ? 0 : sheet.height - geometry.footerBottom + footerLines * FOOTER_LINE_MM + GAP_ABOVE_FOOTER_MM;
  const footerFollows = letterhead.kind === "parts" && letterhead.footerOnFollowingPages;
  const bottom = Math.max(margins.bottom, beside(zones.following.bottom), footerFollows ? footer : 0);
  const taken = beside(Math.max(zones.first.right, zones.following.right));
  const right = Math.max(margins.right, taken);
  const { informationBlock: block, following, line } = geometry;
  const pageLineTop = Math.max(following.pageLineTop, beside(zones.following.top));
  const textWidth = sheet.width - margins.left - right;
  return {
    ...geometry,
    // The first page keeps at least what following pages keep: text flows from one into the other.
    margins: { ...margins, right, bottom, firstBottom: Math.max(bottom, beside(zones.first.bottom), footer) },
    textWidth,
    letterhead: letterhead.kind === "parts" && letterhead.name !== null ? letterhead.name : geometry.letterhead,
    informationBlock: { ...block, width: Math.min(block.width, sheet.width - taken - block.x) },
    following: { pageLineTop, textTop: pageLineTop + 2 * line },
  };
}

function beside(zoneMm: number): number {
  return zoneMm === 0 ? 0 : zoneMm + GAP_BESIDE_ZONE_MM;
}

/** Where text may stand on a page (from 1): on the first below the address field, whatever the fields above it need. */
export function textArea({ sheet, margins, following, subjectTop, textWidth }: LetterGeometry, page: number): ZoneMm {
  const y = page === 1 ? subjectTop : following.textTop;
  return { x: margins.left, y, width: textWidth, height: textBottom({ sheet, margins }, page) - y };
}

/** The lower edge of the text on a page, from the top of the sheet. */
export function textBottom({ sheet, margins }: Pick<LetterGeometry, "sheet" | "margins">, page: number): number {
  return sheet.height - (page === 1 ? margins.firstBottom : margins.bottom);
}

/** The zones of the pre-printed paper on a page as rectangles; nothing of a pre-printed letter stands in them. */
export function printedZones(
  { zones }: Pick<Stationery, "zones">,
  { sheet }: LetterGeometry,
  page: number,
): readonly ZoneMm[] {
  const { top, bottom, right } = page === 1 ? zones.first : zones.following;
  const all = [
    { x: 0, y: 0, width: sheet.width, height: top },
    { x: 0, y: sheet.height - bottom, width: sheet.width, height: bottom },
    { x: sheet.width - right, y: 0, width: right, height: sheet.height },
  ];
  return all.filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether what is printed on the paper already reaches into the address field or the information block. */
export function zonesCoverFields(stationery: Pick<Stationery, "zones">, geometry: LetterGeometry): boolean {
  const fields = [geometry.addressField, geometry.informationBlock];
  return printedZones(stationery, geometry, 1).some((zone) => fields.some((field) => overlap(zone, field)));
}

/** Whether two zones have anything in common but an edge. */
export function overlap(a: ZoneMm, b: ZoneMm): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
