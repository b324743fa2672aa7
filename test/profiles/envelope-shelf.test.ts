import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBackup } from "../../main/drafts/backup/read-backup";
import { writeBackup } from "../../main/drafts/backup/write-backup";
import { openEnvelopeShelf } from "../../main/profiles/envelope-shelf";
import { DEFAULT_ENVELOPE, DEFAULT_ENVELOPES } from "../../preload/envelopes/envelope-choices";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "appell-envelopes-"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const folder = () => join(home, "envelopes");
const shelf = () =>
  openEnvelopeShelf({ folder: folder(), unreadable: join(home, "unreadable"), newName: (name) => `set-aside-${name}` });
const CHANGED = { ...DEFAULT_ENVELOPE, window: { ...DEFAULT_ENVELOPE.window, bottom: 18 } };
const OWN = { ...DEFAULT_ENVELOPE, id: "7f1c2b9e-3a64-4d58-8b0f-0000000000aa", name: "Aus dem Schrank" };

describe("envelopes with a window", () => {
  it("are those of the app until somebody changes one, and keep what was changed", async () => {
    expect((await shelf().list()).envelopes).toEqual(DEFAULT_ENVELOPES);
    await shelf().keep(CHANGED);
    await shelf().keep(OWN);
    expect((await shelf().list()).envelopes).toEqual([CHANGED, ...DEFAULT_ENVELOPES.slice(1), OWN]);
  });

  it("have their first measures again when what was changed is taken away or typed back", async () => {
    const one = shelf();
    await one.keep(CHANGED);
    await one.remove(CHANGED.id);
    expect((await one.list()).envelopes).toEqual(DEFAULT_ENVELOPES);
    await one.keep(CHANGED);
    expect(await readdir(folder())).toHaveLength(1);
    await one.keep(DEFAULT_ENVELOPE);
    expect(await readdir(folder())).toEqual([]);
    // Taken away twice is taken away.
    await one.remove(DEFAULT_ENVELOPE.id);
  });

  it("are in a backup of everything", async () => {
    const name = `profiles/envelopes/${OWN.id}.json`;
    const own = openEnvelopeShelf({
      folder: join(home, "profiles", "envelopes"),
      unreadable: join(home, "unreadable"),
      newName: (one) => one,
    });
    await own.keep(OWN);
    await writeBackup(home, join(home, "backup.zip"), "2026-11-22T10:00:00.000Z");
    const files = await readBackup(new Uint8Array(await readFile(join(home, "backup.zip"))));
    expect(JSON.stringify([...files.keys()])).toContain(name);
  });

  it("set aside a file whose window lies outside, and leave one of a newer version alone", async () => {
    const one = shelf();
    await one.keep(OWN);
    const path = join(folder(), `${OWN.id}.json`);
    const whole = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...whole, width: 100 }));
    expect(await shelf().list()).toEqual({ envelopes: DEFAULT_ENVELOPES, setAside: [`${OWN.id}.json`], newer: 0 });
    expect(await readdir(join(home, "unreadable"))).toEqual([`set-aside-${OWN.id}.json`]);
    await writeFile(path, JSON.stringify({ ...whole, version: 2 }));
    expect(await shelf().list()).toEqual({ envelopes: DEFAULT_ENVELOPES, setAside: [], newer: 1 });
    await expect(shelf().keep(OWN)).rejects.toMatchObject({ code: "stored.newer" });
  });
});
