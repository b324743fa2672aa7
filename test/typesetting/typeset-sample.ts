import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fontFiles } from "../../main/typesetting/font-files";
import type { TypesetLetter } from "../../main/typesetting/typeset-letter";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";

import { PAPER_MEDIA } from "../export/paper-samples";
import { SAMPLE_MEDIA } from "../export/sample-sheets";

const MEDIA = new Map([...SAMPLE_MEDIA, ...PAPER_MEDIA]);

export const PROJECT = join(import.meta.dirname, "../..");
export const TYPST_FOLDER = join(PROJECT, "assets/typst");
export const FONTS = fontFiles(join(PROJECT, "package.json"));

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });

export interface TypesetFile extends TypesetLetter {
  /** The PDF on disk, for programs that judge it. */
  readonly path: string;
}

export function typesetSample(sheet: LetterSheet): TypesetLetter {
  return typesetter.typeset(sheet, { pages: true, pdf: true, media: MEDIA });
}

/** Sets a letter and writes its PDF into a folder of its own. */
export function typesetFile(sheet: LetterSheet): TypesetFile {
  const letter = typesetter.typeset(sheet, { pages: false, pdf: true, media: MEDIA });
  const path = join(mkdtempSync(join(tmpdir(), "appell-pdf-")), "letter.pdf");
  writeFileSync(path, letter.pdf);
  return { ...letter, path };
}
