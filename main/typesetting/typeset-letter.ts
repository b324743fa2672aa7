/** What a run of the typesetter shall give; what is not wanted is not made, and costs nothing. */
export interface TypesettingWish {
  readonly pages: boolean;
  readonly pdf: boolean;
  /** Places are given unless this says no. */
  readonly places?: false;
}

/** A part of the letter on its page. Millimetres from the left and top edges of the page to the top of the part. */
export interface TypesetPlace {
  readonly part: TypesetPart;
  /** Id of a passage, index of a signatory; empty for parts that a letter has once. */
  readonly id: string;
  /** From 1. */
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
}

export type TypesetPart =
  | "returnLine"
  | "remark"
  | "address"
  | "information"
  | "reference"
  | "subject"
  | "salutation"
  | "passage"
  /** End of a passage's last word; `yMm` is the baseline there. */
  | "passageEnd"
  | "closing"
  /** Top of the lines below the room for a signature. */
  | "signatory"
  | "enclosures"
  | "copies";

/** Something the typesetter had to do that the writer should know of. */
export type TypesettingWarning = "addressTooLong";

/** A letter as pages: `pages` holds an SVG document for each page, `pdf` the bytes; empty where not asked for. */
export interface TypesetLetter {
  readonly pages: readonly string[];
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  readonly places: readonly TypesetPlace[];
  readonly warnings: readonly TypesettingWarning[];
}
