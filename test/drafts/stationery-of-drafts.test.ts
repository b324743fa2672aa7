import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBackup } from "../../main/drafts/backup/read-backup";
import { restoreBackup } from "../../main/drafts/backup/restore-backup";
import { writeBackup } from "../../main/drafts/backup/write-backup";
import { removeUnnamed } from "../../main/drafts/bin/remove-unnamed";
import type { DraftStore } from "../../main/drafts/draft-store";
import { keepPicture } from "../../main/drafts/keep-picture";
import { stationeryOf } from "../../main/export/stationery-of";
import { openStationeryShelf } from "../../main/profiles/stationery/stationery-shelf";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { Letter } from "../../preload/letter/letter";
import { letterSheet } from "../../preload/stationery/letter-sheet";
import { defaultStationery } from "../../preload/stationery/stationery";
import { newStationeryProfile } from "../../preload/stationery/stationery-profile";
import { scratchFolder } from "../command-line/scratch-folder";
import { aSignaturePicture } from "../export/a-picture";
import { MODES, PAPER_MEDIA, PARTS } from "../export/paper-samples";
import { FONTS, TYPST_FOLDER } from "../typesetting/typeset-sample";
import { aLetterToKeep, openTestStore } from "./open-test-store";

const { path } = scratchFolder();
const ID = "11111111-2222-4333-8444-555555555555";
const NOW = "2026-11-22T10:00:00.000Z";
const profile = newStationeryProfile({ ...defaultStationery("B"), name: "Bogen", letterhead: PARTS }, ID, NOW);
const [LOGO = ""] = PAPER_MEDIA.keys();

function shelfOf({ rooms }: DraftStore) {
  const { stationery: folder, unreadable } = rooms;
  return openStationeryShelf({ folder, unreadable, rooms, newName: (name) => name, newId: randomUUID });
}

async function aStoreWithStationery(name: string): Promise<DraftStore> {
  const store = await openTestStore(path(name));
  for (const bytes of PAPER_MEDIA.values()) await shelfOf(store).keepPicture(bytes);
  await shelfOf(store).keep(profile);
  return store;
}

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });

/** The pages of a letter as the machine of this store draws them. */
async function pagesOf(letter: Letter, store: DraftStore) {
  const sheet = letterSheet(letter, await stationeryOf(letter, shelfOf(store).find), "2026-11-22");
  return typesetter.typeset(sheet, { pages: true, pdf: false, media: store.rooms.media }).pages;
}

describe("stationery that a draft names", () => {
  it("goes with a hand-over file, with its logo, and is kept where it arrives", async () => {
    const here = await aStoreWithStationery("here");
    const { draft } = await here.create(aLetterToKeep({ stationery: { id: ID, mode: "digital" } }));
    const there = await openTestStore(path("there"));
    await there.receive(await here.handOver(draft.id));
    expect(await shelfOf(there).find(ID)).toEqual({ id: ID, ...profile.stationery });
    expect(existsSync(path(`there/data/drafts/media/${LOGO}`))).toBe(true);
  });

  it("is counted before it goes: by the drafts as they are now and after the next start, and not by those in the bin", async () => {
    const store = await aStoreWithStationery("counts");
    const letter = aLetterToKeep({ stationery: { id: ID, mode: "digital" } });
    const first = await store.create(letter);
    const second = await store.create(letter);
    await store.create(aLetterToKeep());
    const binned = await store.bin((await store.create(letter)).draft.id);
    expect(store.countOn(ID)).toBe(2);
    const changed = { ...second.draft.letter, stationery: { id: "din-5008-a", mode: "digital" } as const };
    await store.save({ ...second.draft, letter: changed }, second.base);
    expect(store.countOn(ID)).toBe(1);
    await store.close();
    const again = await openTestStore(path("counts"));
    expect(again.countOn(ID)).toBe(1);
    await again.restore(binned);
    expect(again.countOn(ID)).toBe(2);
    await again.bin(first.draft.id);
    expect(again.countOn(ID)).toBe(1);
  });

  it("shows the same pages where it arrives, in each mode", async () => {
    const here = await aStoreWithStationery("sends");
    const there = await openTestStore(path("gets"));
    for (const mode of MODES) {
      const { draft } = await here.create(aLetterToKeep({ stationery: { id: ID, mode } }));
      const { stored } = await there.receive(await here.handOver(draft.id));
      const pages = await pagesOf(stored.draft.letter, there);
      expect(pages).toEqual(await pagesOf(draft.letter, here));
      const plain = await pagesOf({ ...draft.letter, stationery: { id: "din-5008-b", mode } }, here);
      expect(JSON.stringify(pages) === JSON.stringify(plain)).toBe(mode !== "digital");
    }
  });

  it("never replaces one of its id, and is left out where it can't be understood", async () => {
    const here = await aStoreWithStationery("from");
    const { draft } = await here.create(aLetterToKeep({ stationery: { id: ID, mode: "digital" } }));
    const there = await openTestStore(path("to"));
    const own = {
      ...profile,
      stationery: { ...profile.stationery, name: "Eigener", letterhead: { kind: "none" } as const },
    };
    await shelfOf(there).keep(own);
    await there.receive(await here.handOver(draft.id));
    expect((await shelfOf(there).list()).profiles).toEqual([own]);

    const third = await openTestStore(path("third"));
    await third.receive(await here.handOver(draft.id, async () => new TextEncoder().encode("{}")));
    expect(readdirSync(third.rooms.stationery)).toEqual([]);
  });

  it("is in a backup with its pictures, and comes back with them; one that was changed since stays beside it", async () => {
    const here = await aStoreWithStationery("saved");
    const { draft } = await here.create(aLetterToKeep({ stationery: { id: ID, mode: "digital" } }));
    await writeBackup(path("saved/data"), path("sicherung.zip"), NOW);
    const files = await readBackup(new Uint8Array(readFileSync(path("sicherung.zip"))));
    const empty = await openTestStore(path("empty"));
    expect(await restoreBackup(files, empty.parts)).toMatchObject({ added: 1, replaced: null });
    expect((await shelfOf(empty).list()).profiles).toEqual([profile]);
    expect(await shelfOf(empty).exportFile(ID)).toEqual(await shelfOf(here).exportFile(ID));
    expect(await pagesOf(draft.letter, empty)).toEqual(await pagesOf(draft.letter, here));

    const since = { ...profile, stationery: { ...profile.stationery, name: "Seither" } };
    await shelfOf(here).keep(since);
    const { replaced } = await restoreBackup(files, here.parts);
    expect((await shelfOf(here).list()).profiles).toEqual([profile]);
    expect(JSON.parse(readFileSync(`${replaced}/profiles/stationery/${ID}.json`, "utf8"))).toEqual(since);
  });

  it("keeps its logo when nothing else names it any more", async () => {
    const store = await aStoreWithStationery("swept");
    const unnamed = await keepPicture(aSignaturePicture(7, 7), store.rooms);
    const longAgo = new Date("2020-01-01");
    for (const name of [LOGO, unnamed]) utimesSync(path(`swept/data/drafts/media/${name}`), longAgo, longAgo);
    await removeUnnamed(store.rooms);
    expect(existsSync(path(`swept/data/drafts/media/${LOGO}`))).toBe(true);
    expect(existsSync(path(`swept/data/drafts/media/${unnamed}`))).toBe(false);
    expect(readFileSync(path(`swept/data/profiles/stationery/${ID}.json`), "utf8")).toContain(LOGO);
  });
});
