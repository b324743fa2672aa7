import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** Text side by side: columns of one width in twips, rows that never break across pages, no lines and no inner margins. */
export function borderlessTable(columnWidth: number, rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidth * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => columnWidth),
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: rows.map(
      (cells) => new TableRow({ cantSplit: true, children: cells.map((cell) => tableCell(columnWidth, cell)) }),
    ),
  });
}

function tableCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, margins: NO_MARGINS, children });
}
