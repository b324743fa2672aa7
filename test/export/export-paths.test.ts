import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportPaths } from "../../main/export/export-paths";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-paths-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("where the files of a letter go", () => {
  it("is a free name where the extension was added, because nobody was asked about that file", async () => {
    const brief = join(folder, "Brief");
    writeFileSync(`${brief}.pdf`, "");
    expect(await exportPaths(brief, "pdf", [])).toEqual({ pdf: `${brief} (2).pdf` });
    expect(await exportPaths(`${brief}.pdf`, "pdf", [])).toEqual({ pdf: `${brief}.pdf` });
  });

  it("is the chosen place for the first, with its extension, and beside it for the others", async () => {
    const brief = join(folder, "Brief");
    expect(await exportPaths(brief, "pdf", ["docx"])).toEqual({ pdf: `${brief}.pdf`, docx: `${brief}.docx` });
    expect(await exportPaths(`${brief}.PDF`, "pdf", [])).toEqual({ pdf: `${brief}.PDF` });
    expect(await exportPaths(`${brief} v1.2`, "pdf", [])).toEqual({ pdf: `${brief} v1.2.pdf` });
  });

  it("takes no place of a file that nobody was asked about", async () => {
    for (const name of ["Brief.docx", "Brief (2).docx"]) writeFileSync(join(folder, name), "theirs");
    const paths = await exportPaths(join(folder, "Brief.pdf"), "pdf", ["docx", "txt"]);
    expect(paths).toEqual({
      pdf: join(folder, "Brief.pdf"),
      docx: join(folder, "Brief (3).docx"),
      txt: join(folder, "Brief.txt"),
    });
  });
});
