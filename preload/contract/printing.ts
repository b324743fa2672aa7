import type { Letter } from "../letter/letter";
import type { CopyKind } from "../printing/copy-mark";

/** A printer as the system knows it. */
export interface Printer {
  /** The system's name; empty for "the printer that the system takes by itself", where it does not say which that is. */
  readonly name: string;
  /** What people call it; empty where the name is. */
  readonly displayName: string;
  readonly isDefault: boolean;
}

/** Where and how pages are printed. */
export interface PrintTarget {
  /** Name of a printer; null where the system's dialog asks. */
  readonly printer: string | null;
  readonly copies: number;
  /** On both sides of the paper, turned over its long edge. */
  readonly isDuplex: boolean;
}

/** By how much a printer has to be corrected: to the right and downwards, in millimetres. */
export interface PrintOffset {
  readonly xMm: number;
  readonly yMm: number;
}

export const MOST_COPIES = 99;
/** A printer that is further off than this is not adjusted but repaired. */
export const MOST_OFFSET_MM = 20;

/** The same pages once more, for a purpose of their own: all but the original carry its mark. */
export interface PrintRun {
  readonly kind: CopyKind;
  readonly copies: number;
}

/** What shall be printed of a letter. */
export interface PrintOrder {
  /** Its stationery's mode is that of the print. */
  readonly letter: Letter;
  /** In this order, each as a job of its own. */
  readonly runs: readonly PrintRun[];
  /** As preload/printing/page-range.ts reads it; empty for all. */
  readonly range: string;
  readonly target: Omit<PrintTarget, "copies">;
}

/** A sheet that shows how a printer stands to the paper; with an offset one that shows whether that is right. */
export interface CalibrationOrder {
  /** Null where the system's dialog asks. */
  readonly printer: string | null;
  readonly offset: PrintOffset | null;
}
