import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { twips } from "./docx-units";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

export interface BorderlessTable {
  /** Cells row by row; the last row may have fewer. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  readonly columns: number;
  readonly columnMm: number;
  /** Room that a cell leaves free on its right. */
  readonly gapMm: number;
}

/** Text side by side, in rows that never break across pages. */
export function borderlessTable({ rows, columns, columnMm, gapMm }: BorderlessTable): Table {
  const width = twips(columnMm);
  const cell = (children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { ...NO_MARGINS, right: twips(gapMm) },
      children,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
  });
}
