import type { PageWords, PlacedWords, PreviewPage } from "../../preload/contract/preview";
import type { Media } from "../files/read-media";

/** What a run of the typesetter shall give; what is not wanted is not made, and costs nothing. */
export interface TypesettingWish {
  readonly pages: boolean;
  /** Keys of bands whose pictures are there already; none if not given. */
  readonly knownBands?: readonly string[];
  readonly pdf: boolean;
  /** The pictures that the letter names; not needed for a letter without any. */
  readonly media?: Media | undefined;
  /** Places are given unless this says no. */
  readonly places?: false;
  /** Words whose boxes are wished for; needs places. */
  readonly words?: readonly PageWords[] | undefined;
}

/** A part of the letter on its page. Millimetres from the left and top edges of the page to the top of the part. */
export interface TypesetPlace {
  readonly part: TypesetPart;
  /** Id of a passage, index of a signatory, enclosure or copy, field of an information line; empty for parts that a letter has once. */
  readonly id: string;
  /** From 1. */
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
  /** How much room its lines take; only the parts of the address field and the information block say so. */
  readonly widthMm?: number;
  readonly heightMm?: number;
}

export type TypesetPart =
  | "returnLine"
  | "remark"
  | "address"
  | "information"
  | "reference"
  /** A line of the information or the reference line. */
  | "informationLine"
  | "subject"
  | "salutation"
  | "passage"
  /** End of a passage's last word; `yMm` is the baseline there. */
  | "passageEnd"
  | "closing"
  /** Top of the lines below the room for a signature. */
  | "signatory"
  | "enclosures"
  /** `yMm` is the baseline. */
  | "enclosuresLine"
  | "copies"
  | "copiesLine";

/** Something the typesetter had to do that the writer should know of. */
export type TypesettingWarning =
  | "addressTooLong"
  | "footerTooWide"
  | "letterheadPictureMissing"
  | "letterheadPictureCoarse";

/** A letter as pages: `pages` holds its pictures, `pdf` the bytes; empty where not asked for. */
export interface TypesetLetter {
  readonly pages: readonly PreviewPage[];
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  readonly places: readonly TypesetPlace[];
  readonly warnings: readonly TypesettingWarning[];
  readonly words: readonly PlacedWords[];
}
