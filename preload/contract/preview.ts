import type { PageFinding } from "../letter/checks/check";

/** A part of the letter on its page, in millimetres from the page's left and top edges. */
export interface PreviewPlace {
  readonly part: string;
  /** Id of a passage; empty for parts that a letter has once. */
  readonly id: string;
  /** From 1. */
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
}

/** The pages of a letter as SVG documents, from the same run as its PDF. */
export interface Preview {
  readonly pages: readonly string[];
  readonly places: readonly PreviewPlace[];
  /** What is wrong with these pages; the checks (preload/letter/checks) tell it. */
  readonly findings: readonly PageFinding[];
}
