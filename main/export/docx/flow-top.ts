import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";

const BLANK_LINES_BELOW_FIELDS = 2;

/** Where the remark and address zones begin, in millimetres; more lines than the norm allows push the address down. */
export function addressTops(sheet: LetterSheet): { readonly remarkTop: number; readonly addressTop: number } {
  const { remarkZone, addressZone } = sheet.geometry;
  const height = sheet.remarkLines.length * typeSizes(sheet.stationery).fieldLineMm;
  // The zone is filled from its bottom up.
  const remarkTop = Math.max(remarkZone.y, addressZone.y - height);
  return { remarkTop, addressTop: Math.max(addressZone.y, remarkTop + height) };
}

/** Top of the first part below the fields: two blank lines below the lower of address field and information block. */
export function flowTopMm(sheet: LetterSheet): number {
  const { geometry } = sheet;
  const line = typeSizes(sheet.stationery).fieldLineMm;
  const fieldBottom = geometry.addressField.y + geometry.addressField.height;
  const addressBottom = addressTops(sheet).addressTop + sheet.addressLines.length * line;
  const blockBottom = geometry.informationBlock.y + sheet.informationBlock.length * line;
  return Math.max(fieldBottom, addressBottom, blockBottom) + BLANK_LINES_BELOW_FIELDS * line;
}
