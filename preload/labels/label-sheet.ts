import type { ZoneMm } from "../stationery/din-5008";

/** A sheet of A4 with labels in rows and columns. Millimetres; a pitch goes from edge to edge of two neighbours. */
export interface LabelSheet {
  readonly columns: number;
  readonly rows: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** From the left and top edges of the sheet to the first label. */
  readonly leftMm: number;
  readonly topMm: number;
  readonly pitchAcrossMm: number;
  readonly pitchDownMm: number;
}

/** All label sheets are of this size. */
export const LABEL_PAPER = { width: 210, height: 297 };

export function labelsOnSheet({ columns, rows }: LabelSheet): number {
  return columns * rows;
}

/** Where a label lies on its sheet; they are counted from 1, line by line. */
export function labelZone(sheet: LabelSheet, number: number): ZoneMm {
  const index = number - 1;
  return {
    x: sheet.leftMm + (index % sheet.columns) * sheet.pitchAcrossMm,
    y: sheet.topMm + Math.floor(index / sheet.columns) * sheet.pitchDownMm,
    width: sheet.widthMm,
    height: sheet.heightMm,
  };
}
