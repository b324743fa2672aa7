import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeUtf8 } from "../../main/files/decode-utf8";
import { readBounded } from "../../main/files/read-bounded";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "appell-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("reading a file", () => {
  it("gives its bytes up to the limit and refuses one byte more", async () => {
    const path = join(folder, "a");
    await writeFile(path, "x".repeat(100_000));
    expect((await readBounded(path, 100_000)).length).toBe(100_000);
    await expect(readBounded(path, 99_999)).rejects.toMatchObject({ code: "file.tooLarge" });
  });

  it("stops at the limit where a file has no end", async () => {
    await expect(readBounded("/dev/zero", 1_000_000)).rejects.toMatchObject({ code: "file.tooLarge" });
  });

  it("refuses what is not there and what is a folder", async () => {
    await expect(readBounded(join(folder, "fehlt"), 10)).rejects.toMatchObject({ code: "file.missing" });
    await expect(readBounded(folder, 10)).rejects.toMatchObject({ code: "file.isFolder" });
  });

  it("takes UTF-8 with or without byte order mark for text, and nothing else", () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa4]), "a")).toBe("ä");
    expect(() => decodeUtf8(new Uint8Array([0xe4, 0x20]), "a")).toThrow("file.notText");
  });
});
