import * as z from "zod";
import { line } from "../letter/text-schema";
import type { StoredKind } from "../people/parse-stored";
import { LABEL_PAPER, type LabelSheet } from "./label-sheet";
import { LABEL_SHEET_FORMAT, LABEL_SHEET_VERSION, type OwnSheet } from "./own-sheet";
import { MOST_COLUMNS, MOST_ROWS, sheetProblem } from "./sheet-problem";

const across = z.number().min(0).max(LABEL_PAPER.width);
const down = z.number().min(0).max(LABEL_PAPER.height);

/** A sheet by its shape alone; whether its labels fit on it says sheetProblem, in a sentence. */
export const labelSheetSchema: z.ZodType<LabelSheet> = z.strictObject({
  columns: z.int().min(1).max(MOST_COLUMNS),
  rows: z.int().min(1).max(MOST_ROWS),
  widthMm: across,
  heightMm: down,
  leftMm: across,
  topMm: down,
  pitchAcrossMm: across,
  pitchDownMm: down,
});

export const ownSheetSchema: z.ZodType<OwnSheet> = z.strictObject({
  format: z.literal(LABEL_SHEET_FORMAT),
  version: z.literal(LABEL_SHEET_VERSION),
  id: z.uuid(),
  changed: z.iso.datetime(),
  name: line(100),
  sheet: labelSheetSchema,
});

export const OWN_SHEET: StoredKind<OwnSheet> = {
  format: LABEL_SHEET_FORMAT,
  version: LABEL_SHEET_VERSION,
  schema: ownSheetSchema.refine(({ sheet }) => sheetProblem(sheet) === null),
  // A file that changes its shape gets the next number, a migration here, and an old file in the tests.
  migrations: [],
};
