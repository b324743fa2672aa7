import type { Letter } from "../../preload/letter/letter";
import type { Form } from "../../preload/stationery/din-5008";
import { letterSheet } from "../../preload/stationery/letter-sheet";
import { type FileToWrite, writeAtomically } from "../files/write-atomically";
import type { TypesettingService } from "../typesetting/typesetting-service";
import { writeDocx } from "./docx/write-docx";
import { stationeryOf } from "./stationery-of";
import { writeText } from "./write-text";

/** Paths of the files to write, by kind. */
export interface ExportTargets {
  readonly pdf?: string;
  readonly docx?: string;
  readonly txt?: string;
}

export interface ExportRequest {
  /** Overrides the form of the letter's stationery. */
  readonly form: Form | undefined;
  /** The day of export, ISO 8601. */
  readonly today: string;
  readonly targets: ExportTargets;
  readonly typeset: TypesettingService["typeset"];
}

/** Writes a letter to all targets; each file is written whole or not at all. Throws ExpectedErrors. */
export async function exportLetter(letter: Letter, request: ExportRequest): Promise<void> {
  const sheet = letterSheet(letter, stationeryOf(letter, request.form), request.today);
  const { pdf, docx, txt } = request.targets;
  const files: FileToWrite[] = [];
  if (pdf !== undefined)
    files.push({ path: pdf, bytes: (await request.typeset(sheet, { pages: false, pdf: true })).pdf });
  if (docx !== undefined) files.push({ path: docx, bytes: await writeDocx(sheet) });
  if (txt !== undefined) files.push({ path: txt, bytes: new TextEncoder().encode(writeText(sheet)) });
  await writeAtomically(files);
}
