import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readBackup } from "../../main/drafts/backup/read-backup";
import { restoreBackup } from "../../main/drafts/backup/restore-backup";
import { writeBackup } from "../../main/drafts/backup/write-backup";
import type { DraftStore } from "../../main/drafts/draft-store";
import { scratchFolder } from "../command-line/scratch-folder";
import { aClock, advance, aLetterToKeep, openTestStore } from "./open-test-store";

const { folder, path } = scratchFolder();
const NOW = "2026-11-22T10:00:00.000Z";
const names = (store: DraftStore) =>
  store
    .list()
    .map(({ name }) => name)
    .sort();

/** A store with a history, something in the bin and settings, and its backup. */
async function backedUp() {
  const clock = aClock(NOW);
  const store = await openTestStore(path("here"), clock);
  const { draft, base } = await store.create(aLetterToKeep({ subject: "Alt" }));
  advance(clock, 120_000);
  const { stored } = await store.save({ ...draft, letter: { ...draft.letter, subject: "Neu" } }, base);
  const { draft: thrown } = await store.create(aLetterToKeep({ subject: "Weg" }));
  await store.bin(thrown.id);
  writeFileSync(path("here/data/settings.json"), '{"language":"en"}');
  writeFileSync(path("here/data/templates/kampagne.json"), '{"version":2}');
  const count = await writeBackup(path("here/data"), path("sicherung.zip"), clock.now);
  return { store, stored, count, file: new Uint8Array(readFileSync(path("sicherung.zip"))) };
}

async function refusal(file: Uint8Array): Promise<string> {
  const error = await readBackup(file).catch((reason: unknown) => reason);
  return (error as { code?: string }).code ?? "taken";
}

describe("a backup", () => {
  it("brings everything to an empty data folder: drafts, history, bin, templates, settings", async () => {
    const { stored, count, file } = await backedUp();
    expect(count).toBe(5);
    const there = await openTestStore(path("there"));
    const result = await restoreBackup(await readBackup(file), there.parts);
    expect(result).toEqual({ added: 1, known: 0, keptBoth: 0, replaced: null });
    expect(await there.load(stored.draft.id)).toEqual(stored);
    expect(await there.history(stored.draft.id)).toMatchObject([{ subject: "Alt" }]);
    expect(await there.listBin()).toMatchObject([{ summary: { subject: "Weg" } }]);
    expect(readFileSync(path("there/data/settings.json"), "utf8")).toBe('{"language":"en"}');
  });

  it("overwrites nothing: drafts that differ stand side by side, and other files are kept both", async () => {
    const { store, stored, file } = await backedUp();
    await store.save({ ...stored.draft, letter: { ...stored.draft.letter, subject: "Noch neuer" } }, stored.base);
    writeFileSync(path("here/data/settings.json"), '{"language":"de"}');
    writeFileSync(path("here/data/templates/kampagne.json"), '{"version":3}');
    const result = await restoreBackup(await readBackup(file), store.parts);
    expect(result).toMatchObject({ added: 0, known: 0, keptBoth: 1 });
    expect(names(store)).toEqual(["Neu (fromBackup)", "Noch neuer"]);
    expect(readFileSync(path("here/data/settings.json"), "utf8")).toBe('{"language":"en"}');
    expect(readFileSync(`${result.replaced}/settings.json`, "utf8")).toBe('{"language":"de"}');
    expect(readFileSync(path("here/data/templates/kampagne.json"), "utf8")).toBe('{"version":3}');
    expect(readFileSync(`${result.replaced}/templates/kampagne.json`, "utf8")).toBe('{"version":2}');
  });

  it("changes nothing where everything is here already", async () => {
    const { store, file } = await backedUp();
    const before = readdirSync(path("here"), { recursive: true });
    expect(await restoreBackup(await readBackup(file), store.parts)).toEqual({
      added: 0,
      known: 1,
      keptBoth: 0,
      replaced: null,
    });
    expect(readdirSync(path("here"), { recursive: true })).toEqual(before);
  });

  it("holds no lock and nothing half written", async () => {
    const { file } = await backedUp();
    mkdirSync(path("x"));
    const files = await readBackup(file);
    expect([...files.keys()].filter((name) => /in-use|\.tmp|\.lock/u.test(name))).toEqual([]);
  });

  it("is refused whole where it is something else, newer, damaged or reaches out of its rooms", async () => {
    const { file } = await backedUp();
    const text = (value: object) => new TextEncoder().encode(JSON.stringify(value));
    const manifest = { format: "appell-backup", version: 1, created: NOW, entries: [] };
    expect(await refusal(zipSync({ "a.txt": text({}) }))).toBe("backup.notABackup");
    expect(await refusal(zipSync({ "manifest.json": text({ ...manifest, version: 2 }) }))).toBe("backup.newer");
    expect(await refusal(zipSync({ "manifest.json": text(manifest), "drafts/x.json": text({}) }))).toBe(
      "backup.damaged",
    );
    const { createHash } = await import("node:crypto");
    const holding = (name: string) => {
      const content = text({ a: 1 });
      const entries = [{ name, sha256: createHash("sha256").update(content).digest("hex") }];
      return zipSync({ "manifest.json": text({ ...manifest, entries }), [name]: content });
    };
    expect(await refusal(holding("settings.json"))).toBe("taken");
    for (const name of ["in-use.json", "elsewhere/a.json", "drafts/.hidden", "drafts/a:b.json"]) {
      expect(await refusal(holding(name))).toBe("backup.damaged");
    }
    expect(await refusal(holding("drafts/../../a.json"))).toBe("zip.unsafeName");
    expect(await refusal(file.subarray(0, 500))).toBe("zip.broken");
    expect(await refusal(file.map((byte, at) => (at === 200 ? byte ^ 1 : byte)))).not.toBe("taken");
    expect(readdirSync(folder())).not.toContain("a.json");
  });
});
