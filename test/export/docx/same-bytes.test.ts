import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../main/export/docx/write-docx";
import { SAMPLE_LETTERS, SAMPLE_MEDIA } from "../sample-sheets";

async function digests(): Promise<readonly string[]> {
  const files = await Promise.all(Object.values(SAMPLE_LETTERS).map((sheet) => writeDocx(sheet, SAMPLE_MEDIA)));
  return files.map((bytes) => createHash("sha256").update(bytes).digest("hex"));
}

/** The same letters written by a fresh process, in another time zone and in the opposite order. */
async function digestsOfAnotherProcess(): Promise<readonly string[]> {
  const root = join(import.meta.dirname, "../../..");
  const source = `
    import { createHash } from "node:crypto";
    import { writeDocx } from ${JSON.stringify(join(root, "main/export/docx/write-docx.ts"))};
    import { SAMPLE_LETTERS, SAMPLE_MEDIA } from ${JSON.stringify(join(root, "test/export/sample-sheets.ts"))};
    const digests = [];
    for (const sheet of Object.values(SAMPLE_LETTERS).reverse())
      digests.unshift(createHash("sha256").update(await writeDocx(sheet, SAMPLE_MEDIA)).digest("hex"));
    process.stdout.write(JSON.stringify(digests));`;
  const folder = mkdtempSync(join(tmpdir(), "appell-bytes-"));
  const input = join(folder, "write.ts");
  const file = join(folder, "write.mjs");
  writeFileSync(input, source);
  const bundle = await rolldown({ input, platform: "node" });
  await bundle.write({ file, format: "esm" });
  const code = `await import(${JSON.stringify(pathToFileURL(file).href)})`;
  const env = { ...process.env, TZ: "Pacific/Auckland" };
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8", env }));
}

describe("A letter written twice", () => {
  it("has the same bytes in one process", async () => {
    expect(await digests()).toEqual(await digests());
  });

  it("has the same bytes in two processes", async () => {
    expect(await digestsOfAnotherProcess()).toEqual(await digests());
  });
});
