import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bugLog } from "../../main/files/bug-log";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-log-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => "2026-11-22T10:00:00.000Z";

describe("the log of bugs", () => {
  it("says when, where and in which lines of the program, and holds no word of a message", async () => {
    const path = join(folder, "log", "bugs.txt");
    const error = new TypeError("Sehr geehrte Frau Geheim\n    at the town hall");
    await bugLog(path, now).report(error, "drafts.save");
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(/^2026-11-22T10:00:00.000Z drafts.save\nTypeError\n\s+at /u);
    expect(text).not.toMatch(/Geheim|town hall/u);
  });

  it("notes what is thrown and is no error by its kind alone", async () => {
    const path = join(folder, "bugs.txt");
    await bugLog(path, now).report("Sehr geehrte", "x");
    expect(readFileSync(path, "utf8")).toBe("2026-11-22T10:00:00.000Z x\nstring\n");
  });

  it("keeps two files of bounded size, whatever happens", async () => {
    const path = join(folder, "bugs.txt");
    writeFileSync(path, "x".repeat(300_000));
    const log = bugLog(path, now);
    for (let number = 0; number < 20; number++) await log.report(new Error("again"), "place");
    expect(statSync(`${path}.old`).size).toBe(300_000);
    expect(statSync(path).size).toBeLessThan(260_000);
  });

  it("throws nothing where it can't write", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(bugLog(join(folder, "file", "bugs.txt"), now).report(new Error("a"), "b")).resolves.toBeUndefined();
  });
});
