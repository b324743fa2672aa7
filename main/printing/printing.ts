import type { Printer, PrintOffset, PrintTarget } from "../../preload/contract/printing";

/** Pages for a printer, in their own size and without margins of the printer's. */
export interface PrintJob {
  /** What the printer's queue calls it. */
  readonly title: string;
  /** Millimetres. */
  readonly sheet: { readonly width: number; readonly height: number };
  /** Whole SVG documents as large as the sheet; their text is drawn, for there are no fonts. */
  readonly pages: readonly string[];
  readonly target: PrintTarget;
  /** Instead of the offset that is kept for this printer. */
  readonly offset?: PrintOffset;
}

/** The printers of this machine. */
export interface Printing {
  readonly printers: () => Promise<readonly Printer[]>;
  /** False where the person thought better of it. Rejects with ExpectedErrors "printing.…". */
  readonly print: (job: PrintJob) => Promise<boolean>;
}
