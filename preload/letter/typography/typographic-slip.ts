/** What can be wrong with the signs of a text; also the ids of the checks that report it. */
export type SlipKind =
  | "quotation-marks"
  | "apostrophes"
  | "dashes"
  | "ellipses"
  | "double-spaces"
  | "space-before-punctuation"
  | "space-after-comma"
  | "protected-spaces";

export const SLIP_KINDS: readonly SlipKind[] = [
  "quotation-marks",
  "apostrophes",
  "dashes",
  "ellipses",
  "double-spaces",
  "space-before-punctuation",
  "space-after-comma",
  "protected-spaces",
];

/** A slip in a text: UTF-16 units from `start` to `end` (excluded) should read `text`. */
export interface TypographicSlip {
  readonly kind: SlipKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
