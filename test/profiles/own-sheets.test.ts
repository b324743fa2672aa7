import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBackup } from "../../main/drafts/backup/read-backup";
import { writeBackup } from "../../main/drafts/backup/write-backup";
import { openOwnSheets } from "../../main/profiles/own-sheets";
import { COMMON_SHEETS } from "../../preload/labels/common-sheets";
import { type OwnSheet, ownSheet } from "../../preload/labels/own-sheet";
import { scratchFolder } from "../command-line/scratch-folder";

const NOW = "2026-11-22T09:00:00.000Z";
const ID = "11111111-2222-4333-8444-555555555555";
const OTHER = ID.replace("1", "2");
const { path } = scratchFolder();

const open = () =>
  openOwnSheets({ folder: path("data/profiles/labels"), unreadable: path("unreadable"), newName: (name) => name });

function aSheet(name: string, changes: Partial<OwnSheet["sheet"]> = {}, id = ID): OwnSheet {
  const [common] = COMMON_SHEETS;
  if (common === undefined) throw new Error("There are no sheets");
  return ownSheet(name, { ...common.sheet, ...changes }, id, NOW);
}

async function refusal(sheet: OwnSheet): Promise<unknown> {
  return open()
    .keep(sheet)
    .catch(({ code, values }) => [code, values]);
}

describe("label sheets of one's own", () => {
  it("are there in the next run, in alphabetical order, and in a backup", async () => {
    await open().keep(aSheet("Schrank"));
    await open().keep(aSheet("Keller", { rows: 7 }, OTHER));
    expect((await open().list()).sheets.map(({ name, sheet }) => [name, sheet.rows])).toEqual([
      ["Keller", 7],
      ["Schrank", 8],
    ]);
    await writeBackup(path("data"), path("all.zip"), NOW);
    const files = await readBackup(new Uint8Array(readFileSync(path("all.zip"))));
    expect([...files.keys()]).toContain(`profiles/labels/${ID}.json`);
    expect(await open().remove(OTHER)).toMatchObject({ name: "Keller" });
    expect(await open().remove(OTHER)).toBe(null);
  });

  it("are refused where their labels find no room or nobody would find them again; the old one stays", async () => {
    await open().keep(aSheet("Schrank"));
    expect(await refusal(aSheet("Schrank", { widthMm: 71, pitchAcrossMm: 71 }))).toEqual(["labels.tooWide", { mm: 3 }]);
    expect(await refusal(aSheet("Schrank", { rows: 9 }))).toEqual(["labels.tooHigh", { mm: 31.5 }]);
    expect(await refusal(aSheet("  "))).toEqual(["labels.nameless", {}]);
    expect((await open().list()).sheets).toEqual([aSheet("Schrank")]);
  });

  it("that can't be are set aside where a file holds them, and those of a newer version stay", async () => {
    const folder = path("data/profiles/labels");
    mkdirSync(folder, { recursive: true });
    const broken = "33333333-2222-4333-8444-555555555555";
    const newer = "44444444-2222-4333-8444-555555555555";
    writeFileSync(join(folder, `${broken}.json`), JSON.stringify(aSheet("Zu breit", { leftMm: 50 }, broken)));
    writeFileSync(join(folder, `${newer}.json`), JSON.stringify({ ...aSheet("Neu", {}, newer), version: 2 }));
    const { setAside, newer: count } = await open().list();
    expect([setAside, count]).toEqual([[`${broken}.json`], 1]);
    expect(readdirSync(path("unreadable"))).toEqual([`${broken}.json`]);
    expect(readdirSync(folder)).toContain(`${newer}.json`);
  });
});
