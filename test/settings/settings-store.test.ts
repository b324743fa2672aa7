import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSettings } from "../../main/settings/settings-store";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("settings", () => {
  it("are the defaults in the system's language at first, and what was changed after a restart", async () => {
    const path = join(folder, "settings", "settings.json");
    const first = await openSettings(path, "en");
    expect(first.current()).toEqual({ language: "en", isPreviewShown: true, previewWidth: null });
    await first.change({ language: "de", isPreviewShown: false, previewWidth: 700 });
    const later = await openSettings(path, "en");
    expect(later.current()).toEqual({ language: "de", isPreviewShown: false, previewWidth: 700 });
  });

  it.each(["", "{", "[]", '{"language":"fr"}', '{"language":"de","isPreviewShown":true,"previewWidth":560,"more":1}'])(
    "that can't be read (%j) are set aside, never overwritten",
    async (text) => {
      const path = join(folder, "settings.json");
      writeFileSync(path, text);
      expect((await openSettings(path, "de")).current().language).toBe("de");
      expect([existsSync(path), readFileSync(`${path}.unreadable`, "utf8")]).toEqual([false, text]);
    },
  );

  it("are those that came back from a backup, once they are read again", async () => {
    const path = join(folder, "settings.json");
    const settings = await openSettings(path, "de");
    const before = await settings.change({ ...settings.current(), previewWidth: 700 });
    writeFileSync(path, JSON.stringify({ ...before, language: "en" }));
    expect(await settings.reload()).toEqual({ ...before, language: "en" });
    expect(settings.current().language).toBe("en");
    writeFileSync(path, "{");
    expect((await settings.reload()).language).toBe("en");
  });

  it("stay as they were where they can't be written", async () => {
    writeFileSync(join(folder, "file"), "");
    const settings = await openSettings(join(folder, "settings.json"), "de");
    const before = settings.current();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "no folder any more");
    await expect(settings.change({ ...before, language: "en" })).rejects.toThrow();
    expect(settings.current()).toEqual(before);
  });
});
