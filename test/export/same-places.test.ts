import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../main/export/docx/write-docx";
import { fontFiles } from "../../main/typesetting/font-files";
import { createTypesetter } from "../../main/typesetting/typesetter";
import { blocksToString } from "../../preload/letter/rich-text";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { TYPE_METRICS } from "../../preload/stationery/type-metrics";
import { printedByLibreOffice } from "./docx/libre-office";
import { isInstalled } from "./installed";
import { LIBRE_OFFICE_BOXES, type MeasuredWord, measuredWords } from "./measured-words";
import { SAMPLE_LETTERS, SAMPLE_MEDIA } from "./sample-sheets";

const canPrint = isInstalled("soffice") && isInstalled("pdftotext", "-v");
const root = join(import.meta.dirname, "../..");
const LETTERS = Object.entries(SAMPLE_LETTERS).filter(
  ([name]) => name !== "other scripts" && name !== "no words at all",
);

/** Words that stand once on the first page: above the text, and below it too where no paragraph has two lines. */
function placedOnce(words: readonly MeasuredWord[], sheet: LetterSheet): ReadonlyMap<string, MeasuredWord> {
  const first = words.filter(({ page }) => page === 1);
  const salutation = first.find(({ text }) => text === sheet.salutation.split(" ")[0])?.baselineMm ?? 0;
  const isShort = sheet.passages.every(({ blocks }) => blocksToString(blocks).length < 60);
  const above = isShort ? first : first.filter(({ baselineMm }) => baselineMm <= salutation + 0.5);
  return new Map(
    above.filter((one) => above.filter(({ text }) => text === one.text).length === 1).map((one) => [one.text, one]),
  );
}

describe.skipIf(!canPrint)(`DOCX and PDF${canPrint ? "" : " (skipped: soffice or pdftotext is not installed)"}`, () => {
  it("have everything above a long text and below a short one within two tenths of a millimetre of each other", async () => {
    const folder = mkdtempSync(join(tmpdir(), "appell-places-"));
    const files = await Promise.all(
      LETTERS.map(async ([name, sheet]) => [name, await writeDocx(sheet, SAMPLE_MEDIA)] as const),
    );
    const printed = printedByLibreOffice(Object.fromEntries(files));
    const typesetter = createTypesetter({
      typstFolder: join(root, "assets/typst"),
      fonts: fontFiles(join(root, "package.json")),
    });
    for (const [index, [name, sheet]] of LETTERS.entries()) {
      const path = join(folder, `${index}.pdf`);
      writeFileSync(path, typesetter.typeset(sheet, { pages: false, pdf: true, media: SAMPLE_MEDIA }).pdf);
      const boxes = TYPE_METRICS[sheet.stationery.fontFamily];
      const pdf = placedOnce(measuredWords(path, boxes), sheet);
      const docx = placedOnce(measuredWords(printed[name] ?? "", LIBRE_OFFICE_BOXES), sheet);
      expect([...docx.keys()].sort(), name).toEqual([...pdf.keys()].sort());
      expect(pdf.size, name).toBeGreaterThan(8);
      for (const [text, { xMm, baselineMm }] of pdf) {
        const place = docx.get(text);
        expect(Math.abs((place?.baselineMm ?? 0) - baselineMm), `${name}: height of "${text}"`).toBeLessThan(0.2);
        // Widths differ by hundredths of a millimetre for every letter of a line.
        expect(Math.abs((place?.xMm ?? 0) - xMm), `${name}: left edge of "${text}"`).toBeLessThan(1);
      }
    }
  });
});
