import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DraftStore } from "../../main/drafts/draft-store";
import { BIN_DAYS } from "../../preload/contract/drafts";
import { scratchFolder } from "../command-line/scratch-folder";
import { aClock, advance, aLetterToKeep, openTestStore, type TestClock } from "./open-test-store";

const { folder, path } = scratchFolder();
const DAY_MS = 24 * 60 * 60 * 1_000;
const SECRET = "Geheimnisvolles";

/** Throws away a draft with a history. */
async function binOne(store: DraftStore, clock: TestClock, subject: string): Promise<string> {
  const { draft, base } = await store.create(aLetterToKeep({ subject }));
  advance(clock, 90_000);
  await store.save({ ...draft, letter: { ...draft.letter, subject: `${subject} 2` } }, base);
  await store.bin(draft.id);
  return draft.id;
}

/** What lies in the bin after a start at that time, when everything is done. */
async function binAfterStart(clock: TestClock): Promise<readonly string[]> {
  const store = await openTestStore(folder(), clock);
  await store.close();
  return (await store.listBin()).map(({ summary }) => summary?.subject ?? "unreadable");
}

/** All files of the data folder with these words. */
function filesWith(words: string): readonly string[] {
  const entries = readdirSync(folder(), { recursive: true, encoding: "utf8", withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return files.filter((file) => file.includes(words) || readFileSync(file, "utf8").includes(words));
}

describe("the days of the bin", () => {
  it("end with the deletion of draft and history at the next start, and nothing else goes", async () => {
    const clock = aClock();
    const store = await openTestStore(folder(), clock);
    const old = await binOne(store, clock, SECRET);
    const binned = Date.parse(clock.now);
    await binOne(store, clock, "Jünger");
    const { draft } = await store.create(aLetterToKeep({ subject: "Bleibt" }));
    await store.close();
    clock.now = new Date(binned + BIN_DAYS * DAY_MS).toISOString();
    expect(await binAfterStart(clock)).toEqual(["Jünger 2", `${SECRET} 2`]);
    advance(clock, 1);
    expect(await binAfterStart(clock)).toEqual(["Jünger 2"]);
    expect([...filesWith(SECRET), ...filesWith(old)]).toEqual([]);
    const later = await openTestStore(folder(), clock);
    expect(later.list().map(({ id }) => id)).toEqual([draft.id]);
    expect(readdirSync(path("data/history"))).toHaveLength(1);
  });

  it("do not count where the clock was wrong when the draft was thrown away", async () => {
    const clock = aClock("2026-11-22T10:00:00.000Z");
    const store = await openTestStore(folder(), clock);
    for (const wrong of ["2026-02-01T00:00:00.000Z", "2001-01-01T00:00:00.000Z"]) {
      clock.now = "2026-11-22T10:00:00.000Z";
      const { draft } = await store.create(aLetterToKeep({ subject: "Wichtig" }));
      clock.now = wrong;
      await store.bin(draft.id);
    }
    const { draft } = await store.create(aLetterToKeep({ subject: "Ganz in der falschen Zeit" }));
    await store.bin(draft.id);
    await store.close();
    clock.now = "2026-11-23T10:00:00.000Z";
    const left = await binAfterStart(clock);
    expect([...left].sort()).toEqual(["Ganz in der falschen Zeit", "Wichtig", "Wichtig"]);
  });

  it("end for what can't be read as well", async () => {
    const clock = aClock();
    const store = await openTestStore(folder(), clock);
    const { draft } = await store.create(aLetterToKeep());
    const key = await store.bin(draft.id);
    await store.close();
    writeFileSync(path(`data/bin/${key}`), "{");
    expect(await binAfterStart(clock)).toEqual(["unreadable"]);
    advance(clock, BIN_DAYS * DAY_MS + 1);
    expect(await binAfterStart(clock)).toEqual([]);
  });
});
