import type { SignatureColumns } from "../letter/letter";
import { type LetterGeometry, LINE_MM } from "./din-5008";
import type { SheetPicture, SheetSignatory } from "./letter-sheet";

/** Free room between signatories that stand side by side. */
export const SIGNATORY_GAP_MM = 5;
// Above a picture that is higher than the room a pen needs: below the closing, and below other signatories' lines.
const AIR_BELOW_CLOSING_MM = 2;
const AIR_BELOW_ROW_MM = LINE_MM;

/** Signatories side by side, below one room for all their signatures: so their lines stand at one height. */
export interface SignatoryRow {
  readonly roomMm: number;
  readonly signatories: readonly SheetSignatory[];
}

/** How many signatories of this letter stand side by side, 1 where there is none. */
export function usedColumns(signatories: readonly unknown[], columns: SignatureColumns): number {
  return Math.max(1, Math.min(signatories.length, columns));
}

/** Width of a column of signatories in millimetres, without the gap beside it. */
export function signatoryColumnMm({ textWidth }: Pick<LetterGeometry, "textWidth">, columns: number): number {
  return (textWidth - (columns - 1) * SIGNATORY_GAP_MM) / columns;
}

/** The signatories in rows, with pictures no wider than their column. `penRoomMm` is the room where a pen signs. */
export function signatoryRows(
  signatories: readonly SheetSignatory[],
  columns: number,
  columnMm: number,
  penRoomMm: number,
): readonly SignatoryRow[] {
  return Array.from({ length: Math.ceil(signatories.length / columns) }, (_, row) => {
    const inRow = signatories.slice(row * columns, (row + 1) * columns).map((one) => fitted(one, columnMm));
    const air = row === 0 ? AIR_BELOW_CLOSING_MM : AIR_BELOW_ROW_MM;
    const highest = Math.max(0, ...inRow.map(({ picture }) => picture?.heightMm ?? 0));
    return { roomMm: Math.max(penRoomMm, highest === 0 ? 0 : highest + air), signatories: inRow };
  });
}

function fitted(signatory: SheetSignatory, columnMm: number): SheetSignatory {
  const { picture } = signatory;
  return picture === null || picture.widthMm <= columnMm
    ? signatory
    : { ...signatory, picture: narrowed(picture, columnMm) };
}

function narrowed(picture: SheetPicture, widthMm: number): SheetPicture {
  return { ...picture, widthMm, heightMm: (picture.heightMm * widthMm) / picture.widthMm };
}
