import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hostPlaces } from "./host-places";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-places-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the export folder of the host", () => {
  it("is said to be missing where no folder can be made of its path", async () => {
    writeFileSync(join(folder, "file"), "");
    const places = hostPlaces(join(folder, "file", "export"));
    const failure = { code: "file.folderMissing" };
    await expect(places.save("Brief.pdf")).rejects.toMatchObject(failure);
    await expect(places.folder()).rejects.toMatchObject(failure);
  });
});
