import type { LabelSheet } from "./label-sheet";

export const LABEL_SHEET_FORMAT = "appell-label-sheet";
export const LABEL_SHEET_VERSION = 1;

/** A label sheet that somebody measured. */
export interface OwnSheet {
  readonly format: typeof LABEL_SHEET_FORMAT;
  readonly version: typeof LABEL_SHEET_VERSION;
  /** UUID. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly changed: string;
  readonly name: string;
  readonly sheet: LabelSheet;
}

/** `id` is a UUID, `changed` an ISO 8601 instant in UTC. */
export function ownSheet(name: string, sheet: LabelSheet, id: string, changed: string): OwnSheet {
  return { format: LABEL_SHEET_FORMAT, version: LABEL_SHEET_VERSION, id, changed, name, sheet };
}
