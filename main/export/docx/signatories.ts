import { type FileChild, ImageRun, Paragraph } from "docx";
import type { LetterSheet, SheetPicture, SheetSignatory } from "../../../preload/stationery/letter-sheet";
import { SIGNATORY_GAP_MM, type SignatoryRow, signatoryColumnMm } from "../../../preload/stationery/signatory-rows";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { borderlessTable } from "./borderless-table";
import { pixels, twips } from "./docx-units";
import { styledParagraph } from "./styled-paragraph";

/** Gives the bytes of a picture by its name among the media. */
export type PictureBytes = (media: string) => Uint8Array;

export function hasPictures({ signatories }: SignatoryRow): boolean {
  return signatories.some(({ picture }) => picture !== null);
}

/** The signatories in their rows, each with the room for its signatures above it. */
export function signatoryParts(
  sheet: LetterSheet,
  pictures: PictureBytes,
  staysWithNext: boolean,
): readonly FileChild[] {
  const { signatoryRows: rows, signatoryColumns: columns } = sheet;
  const cells = rows.map((row, index) =>
    row.signatories.map((one) => signatoryCell(one, roomAbove(sheet, row, index), pictures, staysWithNext)),
  );
  if (columns === 1) return cells.flat(2);
  if (rows.length === 0) return [];
  const columnMm = signatoryColumnMm(sheet.geometry, columns) + SIGNATORY_GAP_MM;
  return [borderlessTable({ rows: cells, columns, columnMm, gapMm: SIGNATORY_GAP_MM })];
}

/** Millimetres above a row that what stands before it does not leave free already; null where its style sees to it. */
function roomAbove(sheet: LetterSheet, row: SignatoryRow, index: number): number | null {
  const { blankLineMm } = typeSizes(sheet.stationery);
  const isBelowClosing = index === 0 && sheet.closing !== "";
  if (isBelowClosing) return hasPictures(row) ? row.roomMm : null;
  return row.roomMm - blankLineMm;
}

function signatoryCell(
  { lines, picture }: SheetSignatory,
  roomMm: number | null,
  pictures: PictureBytes,
  staysWithNext: boolean,
): readonly Paragraph[] {
  const names = lines.map((line, index) => {
    const room = index === 0 && picture === null && roomMm !== null ? { spacing: { before: twips(roomMm) } } : {};
    const keepNext = staysWithNext || index < lines.length - 1 ? { keepNext: true } : {};
    return styledParagraph("LetterSignatory", line, { ...room, ...keepNext });
  });
  return picture === null ? names : [signature(picture, (roomMm ?? 0) - picture.heightMm, pictures), ...names];
}

function signature(picture: SheetPicture, aboveMm: number, pictures: PictureBytes): Paragraph {
  const { media, alt, widthMm, heightMm } = picture;
  const image = new ImageRun({
    type: "png",
    data: pictures(media),
    transformation: { width: pixels(widthMm), height: pixels(heightMm) },
    altText: { name: alt, title: alt, description: alt },
  });
  return new Paragraph({
    style: "LetterSignature",
    keepNext: true,
    spacing: { before: Math.max(0, twips(aboveMm)) },
    children: [image],
  });
}
