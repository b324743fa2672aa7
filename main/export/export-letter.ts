import type { Letter } from "../../preload/letter/letter";
import type { Form } from "../../preload/stationery/din-5008";
import { type LetterSheet, letterSheet } from "../../preload/stationery/letter-sheet";
import type { Media } from "../files/read-media";
import { type FileToWrite, writeAtomically } from "../files/write-atomically";
import { unlessAborted } from "../threads/unless-aborted";
import type { TypesettingService } from "../typesetting/typesetting-service";
import type { DocxService } from "./docx/docx-service";
import { pdfForSigning } from "./pdf-for-signing";
import { type FindStationery, stationeryOf } from "./stationery-of";
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
  /** Whether the PDF gets an empty signature field for every signatory. */
  readonly isForSigning?: boolean;
  /** The pictures that the letter names. */
  readonly media?: Media;
  /** Where the user's own stationery is looked for; only what comes with the app if not given. */
  readonly findStationery?: FindStationery;
  /** Ends the export with its reason, as long as no target is touched. */
  readonly signal?: AbortSignal;
  readonly typeset: TypesettingService["typeset"];
  readonly writeDocx: DocxService["write"];
}

/** Writes a letter to all targets; each file is written whole or not at all. Throws ExpectedErrors. */
export async function exportLetter(letter: Letter, request: ExportRequest): Promise<void> {
  const sheet = letterSheet(letter, await stationeryOf(letter, request.findStationery, request.form), request.today);
  const { pdf, docx, txt } = request.targets;
  const files: readonly Promise<FileToWrite>[] = [
    ...written(pdf, () =>
      request.isForSigning === true ? pdfForSigning(sheet, request.typeset, request.media) : plainPdf(sheet, request),
    ),
    ...written(docx, () => request.writeDocx(sheet, request.media)),
    ...written(txt, async () => new TextEncoder().encode(writeText(sheet))),
  ];
  const made = await unlessAborted(Promise.all(files), request.signal);
  await writeAtomically(made, request.signal);
}

async function plainPdf(sheet: LetterSheet, { typeset, media }: ExportRequest): Promise<Uint8Array> {
  return (await typeset(sheet, { pages: false, pdf: true, places: false, media })).pdf;
}

/** The bytes of a file under way, where it is asked for. */
function written(path: string | undefined, write: () => Promise<Uint8Array>): readonly Promise<FileToWrite>[] {
  return path === undefined ? [] : [write().then((bytes) => ({ path, bytes }))];
}
