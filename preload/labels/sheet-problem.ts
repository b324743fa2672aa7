import type { Failure } from "../contract/result";
import { LABEL_PAPER, type LabelSheet } from "./label-sheet";

/** The smallest label on which the shortest address in 8 pt stands. */
export const SMALLEST_LABEL = { widthMm: 25, heightMm: 12 };
export const MOST_ROWS = 25;
export const MOST_COLUMNS = 8;

// Measures are told in tenths and hundredths; what is lost in sums of them is no fault.
const TOLERANCE_MM = 0.05;

/** Why a sheet can't be: the first thing, with its sentence below "errors."; null where all labels fit on the sheet beside each other. */
export function sheetProblem(sheet: LabelSheet): Failure | null {
  const { columns, rows, widthMm, heightMm, leftMm, topMm, pitchAcrossMm, pitchDownMm } = sheet;
  if (!isCount(columns, MOST_COLUMNS) || !isCount(rows, MOST_ROWS)) {
    return problem("labels.count", { columns: MOST_COLUMNS, rows: MOST_ROWS });
  }
  if (!Object.values(sheet).every((one) => Number.isFinite(one) && one >= 0)) return problem("labels.measure");
  if (widthMm < SMALLEST_LABEL.widthMm || heightMm < SMALLEST_LABEL.heightMm) {
    return problem("labels.small", { width: SMALLEST_LABEL.widthMm, height: SMALLEST_LABEL.heightMm });
  }
  if (columns > 1 && pitchAcrossMm < widthMm - TOLERANCE_MM) {
    return problem("labels.overlapAcross", { mm: rounded(widthMm - pitchAcrossMm) });
  }
  if (rows > 1 && pitchDownMm < heightMm - TOLERANCE_MM) {
    return problem("labels.overlapDown", { mm: rounded(heightMm - pitchDownMm) });
  }
  const right = leftMm + (columns - 1) * pitchAcrossMm + widthMm - LABEL_PAPER.width;
  if (right > TOLERANCE_MM) return problem("labels.tooWide", { mm: rounded(right) });
  const bottom = topMm + (rows - 1) * pitchDownMm + heightMm - LABEL_PAPER.height;
  if (bottom > TOLERANCE_MM) return problem("labels.tooHigh", { mm: rounded(bottom) });
  return null;
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function problem(code: string, values: Failure["values"] = {}): Failure {
  return { code, values };
}

/** In tenths, never less than it is: who takes away as much has a sheet that fits. */
function rounded(mm: number): number {
  return Math.ceil(mm * 10 - 0.001) / 10;
}
