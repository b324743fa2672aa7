import type { Letter } from "../letter/letter";

export type ExportKind = "pdf" | "docx" | "txt";

/** What shall be written of a letter. */
export interface ExportOrder {
  /** UUID, by which the export can be cancelled. */
  readonly id: string;
  readonly letter: Letter;
  readonly kinds: readonly ExportKind[];
  /** The files' name without extension, as the person wants it. */
  readonly name: string;
  /** Whether the PDF gets an empty field for the digital signature of every signatory. */
  readonly isForSigning: boolean;
}

export interface ExportProposal {
  /** Without extension. */
  readonly name: string;
  /** Plain text in lines of at most 72 characters. */
  readonly text: string;
}
