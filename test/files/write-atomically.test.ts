import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeAtomically } from "../../main/files/write-atomically";
import { ExpectedError } from "../../preload/contract/expected-error";

const bytes = (text: string) => new TextEncoder().encode(text);
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "appell-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function refusal(path: string, content = "neu"): Promise<string> {
  const error = await writeAtomically([{ path, bytes: bytes(content) }]).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ExpectedError ? error.code : `not an expected error: ${String(error)}`;
}

describe("writing files", () => {
  it("replaces a file and leaves nothing else in the folder", async () => {
    const path = join(folder, "brief.pdf");
    await writeFile(path, "alt");
    await writeAtomically([{ path, bytes: bytes("neu") }]);
    expect(await readFile(path, "utf8")).toBe("neu");
    expect(await readdir(folder)).toEqual(["brief.pdf"]);
  });

  it("keeps the rights of a file it replaces", async () => {
    const path = join(folder, "brief.pdf");
    await writeFile(path, "alt");
    await chmod(path, 0o600);
    await writeAtomically([{ path, bytes: bytes("neu") }]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("writes through a link to the file it means", async () => {
    const path = join(folder, "brief.pdf");
    await writeFile(path, "alt");
    await symlink(path, join(folder, "link.pdf"));
    await writeAtomically([{ path: join(folder, "link.pdf"), bytes: bytes("neu") }]);
    expect(await readFile(path, "utf8")).toBe("neu");
    expect((await readdir(folder)).sort()).toEqual(["brief.pdf", "link.pdf"]);
  });

  it("touches no target where one of them can't be written", async () => {
    const first = join(folder, "brief.pdf");
    await writeFile(first, "alt");
    const files = [
      { path: first, bytes: bytes("neu") },
      { path: join(folder, "fehlt", "brief.docx"), bytes: bytes("neu") },
    ];
    await expect(writeAtomically(files)).rejects.toMatchObject({ code: "file.folderMissing" });
    expect(await readFile(first, "utf8")).toBe("alt");
    expect(await readdir(folder)).toEqual(["brief.pdf"]);
  });

  it("refuses a folder, a missing folder and a file that stands in for a folder", async () => {
    await mkdir(join(folder, "ordner"));
    await writeFile(join(folder, "datei"), "alt");
    expect(await refusal(join(folder, "ordner"))).toBe("file.isFolder");
    expect(await refusal(join(folder, "fehlt", "a.pdf"))).toBe("file.folderMissing");
    expect(await refusal(join(folder, "datei", "a.pdf"))).toBe("file.folderMissing");
    expect(await refusal(join(folder, `${"x".repeat(300)}.pdf`))).toBe("file.notWritable");
  });

  it("touches no target once it is ended, and takes away what is beside them", async () => {
    const path = join(folder, "brief.pdf");
    await writeFile(path, "alt");
    const controller = new AbortController();
    controller.abort(new Error("beendet"));
    await expect(writeAtomically([{ path, bytes: bytes("neu") }], controller.signal)).rejects.toThrow("beendet");
    await expect.poll(() => readdir(folder)).toEqual(["brief.pdf"]);
    expect(await readFile(path, "utf8")).toBe("alt");
  });

  it.skipIf(platform === "win32")(
    "does not wait for a slow drive once it is ended (skipped without pipes)",
    async () => {
      const pipe = join(folder, "langsam.pdf");
      execFileSync("mkfifo", [pipe]);
      const files = ["brief.docx", "langsam.pdf", "brief.txt"].map((name) => ({
        path: join(folder, name),
        bytes: bytes("neu"),
      }));
      const controller = new AbortController();
      const writing = writeAtomically(files, controller.signal);
      await expect.poll(() => readdir(folder)).toContainEqual(expect.stringMatching(/^\.brief\.docx\..*\.tmp$/u));
      controller.abort(new Error("beendet"));
      await expect(writing).rejects.toThrow("beendet");
      expect(await readdir(folder)).toEqual(["langsam.pdf"]);
      // Whoever waits for a reader would wait on.
      await readFile(pipe);
      expect(await readdir(folder)).toEqual(["langsam.pdf"]);
    },
  );

  it.skipIf(!existsSync("/dev/full"))("says that the disk is full (skipped without /dev/full)", async () => {
    expect(await refusal("/dev/full")).toBe("file.diskFull");
    expect((await stat("/dev/full")).isCharacterDevice()).toBe(true);
  });
});
