import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../main/export/docx/write-docx";
import { writeText } from "../../main/export/write-text";
import { fontFiles } from "../../main/typesetting/font-files";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { printedByLibreOffice } from "./docx/libre-office";
import { paragraphs, readPackage } from "./docx/read-package";
import { isInstalled } from "./installed";
import { SAMPLE_LETTERS, SAMPLE_MEDIA } from "./sample-sheets";

const canRead = isInstalled("pdftotext", "-v");
const canPrint = canRead && isInstalled("soffice");
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "appell-words-"));

// Letters from right to left come out of a PDF in the order they are painted; hyphens would part words at the lines.
const LETTERS = Object.entries(SAMPLE_LETTERS)
  .filter(([name]) => name !== "other scripts")
  .map(([name, sheet]): [string, LetterSheet] => [name, { ...sheet, hyphenation: false }]);

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** The words of a PDF without list marks and the lines with page numbers. */
function pdfWords(path: string, sheet: LetterSheet): readonly string[] {
  const pages = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" }).split("\f");
  const head = new RegExp(`^${sheet.pageWord} \\d+ ${sheet.ofWord} \\d+$`, "u");
  const lines = pages.flatMap((page, index) =>
    page.split("\n").flatMap((line) => {
      const withoutPage = index === 0 ? line : line.replace(new RegExp(`${head.source.slice(1, -1)}$`, "u"), "").trim();
      return index > 0 && plainSpaces(withoutPage) === plainSpaces(sheet.followingHead) ? [] : [withoutPage];
    }),
  );
  return wordsOf(withoutListMarks(lines).join("\n"));
}

/** LibreOffice paints frames after the text, so its words have another order. */
function sorted(words: readonly string[]): readonly string[] {
  return [...words].sort();
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function withoutListMarks(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^(?:–|\d\.)(?: |$)/u, ""));
}

async function docxWords(sheet: LetterSheet): Promise<readonly string[]> {
  const parts = readPackage(await writeDocx(sheet, SAMPLE_MEDIA));
  const headers = ["word/header1.xml", "word/header2.xml"].map((path) => parts.get(path) ?? "");
  const first = headers.filter((header) => !header.includes("LetterFollowingHead"));
  const all = [...first, parts.get("word/document.xml") ?? ""].flatMap(paragraphs);
  return wordsOf(all.map(({ text }) => text).join("\n"));
}

describe.skipIf(!canRead)(
  `DOCX and PDF have the same words in the same order${canRead ? "" : " (skipped: pdftotext is not installed)"} with`,
  () => {
    const typesetter = createTypesetter({
      typstFolder: join(root, "assets/typst"),
      fonts: fontFiles(join(root, "package.json")),
    });
    for (const [index, [name, sheet]] of LETTERS.entries()) {
      it(name, async () => {
        const path = join(folder, `${index}.pdf`);
        writeFileSync(path, typesetter.typeset(sheet, { pages: false, pdf: true, media: SAMPLE_MEDIA }).pdf);
        expect(await docxWords(sheet)).toEqual(pdfWords(path, sheet));
      });
    }
  },
);

describe.skipIf(!canPrint)(
  `LibreOffice prints all words${canPrint ? "" : " (skipped: soffice is not installed)"}`,
  () => {
    it("of every sample letter", async () => {
      const files = await Promise.all(
        LETTERS.map(async ([name, sheet]) => [name, await writeDocx(sheet, SAMPLE_MEDIA)] as const),
      );
      const pdfs = printedByLibreOffice(Object.fromEntries(files));
      for (const [name, sheet] of LETTERS)
        expect(sorted(pdfWords(pdfs[name] ?? "", sheet)), name).toEqual(sorted(await docxWords(sheet)));
    });
  },
);

describe("The plain text has the words of the DOCX with", () => {
  for (const [name, sheet] of LETTERS) {
    it(name, async () => {
      const lines = writeText(sheet)
        .split("\n")
        .map((line) => line.replace(/^(?:> |- |\d\. )| <https:.*>$/gu, ""));
      const bare = (words: readonly string[]) => words.map((word) => word.replace(/:$/u, ""));
      expect(bare(wordsOf(lines.join("\n")))).toEqual(bare(await docxWords(sheet)));
    });
  }
});
