import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { removeUnnamed } from "../../main/drafts/bin/remove-unnamed";
import type { DraftStore } from "../../main/drafts/draft-store";
import { keepPicture } from "../../main/drafts/keep-picture";
import { openStationeryShelf } from "../../main/profiles/stationery/stationery-shelf";
import { defaultStationery } from "../../preload/stationery/stationery";
import { newStationeryProfile } from "../../preload/stationery/stationery-profile";
import { scratchFolder } from "../command-line/scratch-folder";
import { aSignaturePicture } from "../export/a-picture";
import { PAPER_MEDIA, PARTS } from "../export/paper-samples";
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

describe("stationery that a draft names", () => {
  it("goes with a hand-over file, with its logo, and is kept where it arrives", async () => {
    const here = await aStoreWithStationery("here");
    const { draft } = await here.create(aLetterToKeep({ stationery: { id: ID, mode: "digital" } }));
    const there = await openTestStore(path("there"));
    await there.receive(await here.handOver(draft.id));
    expect(await shelfOf(there).find(ID)).toEqual({ id: ID, ...profile.stationery });
    expect(existsSync(path(`there/data/drafts/media/${LOGO}`))).toBe(true);
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
