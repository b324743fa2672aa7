import { readdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type HistoryEntry, isWorthKeeping, thinHistory } from "../../main/drafts/history/thin-history";
import type { StoredDraft } from "../../main/drafts/stored-draft";
import { scratchFolder } from "../command-line/scratch-folder";
import { aClock, advance, aLetterToKeep, openTestStore, type TestClock } from "./open-test-store";

const { folder, path } = scratchFolder();

async function typing(clock: TestClock, seconds: readonly number[]) {
  const store = await openTestStore(folder(), clock);
  let stored: StoredDraft = await store.create(aLetterToKeep({ subject: "0" }));
  for (const [at, pause] of seconds.entries()) {
    advance(clock, pause * 1_000);
    const letter = { ...stored.draft.letter, subject: String(at + 1) };
    stored = (await store.save({ ...stored.draft, letter }, stored.base)).stored;
  }
  return { store, stored };
}

const subjects = (entries: readonly { readonly subject: string }[]) => entries.map(({ subject }) => subject);

describe("the history of a draft", () => {
  it("keeps the first text and about one a minute while somebody types", async () => {
    const { store, stored } = await typing(aClock(), Array(60).fill(3));
    const entries = await store.history(stored.draft.id);
    expect(subjects(entries)).toEqual(["0", "20", "40"]);
    expect(entries[1]).toMatchObject({ key: "21", revision: 21, words: 9 });
  });

  it("keeps what somebody had left a letter at, however short the last minute was", async () => {
    const { store, stored } = await typing(aClock(), [3, 3, 40_000, 3]);
    expect(subjects(await store.history(stored.draft.id))).toEqual(["0", "2", "3"]);
  });

  it("brings an old text back as the newest, and keeps the one it replaces", async () => {
    const { store, stored } = await typing(aClock(), [3, 70]);
    expect((await store.previewRevision(stored.draft.id, "1")).letter.subject).toBe("0");
    const result = await store.restoreRevision(stored.draft.id, "1", stored.base);
    expect(result).toMatchObject({ kind: "saved", stored: { draft: { revision: 4, letter: { subject: "0" } } } });
    expect(subjects(await store.history(stored.draft.id))).toEqual(["0", "1", "2"]);
  });

  it("is no way to other files, and says so where a revision is gone or damaged", async () => {
    const { store, stored } = await typing(aClock(), [70]);
    const { id } = stored.draft;
    await expect(store.previewRevision(id, "../../drafts/x")).rejects.toMatchObject({ code: "draft.unknownRevision" });
    await expect(store.previewRevision(id, "99")).rejects.toMatchObject({ code: "file.missing" });
    writeFileSync(path(`data/history/${id}/1.json.gz`), "kaputt");
    await expect(store.previewRevision(id, "1")).rejects.toMatchObject({ code: "draft.brokenRevision" });
    expect(await store.history(id)).toEqual([]);
    expect((await store.save(stored.draft, stored.base)).kind).toBe("saved");
  });

  it("keeps nobody from saving where it can't be written", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep());
    writeFileSync(path(`data/history/${stored.draft.id}`), "im Weg");
    const letter = { ...stored.draft.letter, subject: "Neu" };
    expect((await store.save({ ...stored.draft, letter }, stored.base)).kind).toBe("saved");
  });

  it("leaves nothing but its revisions in its folder", async () => {
    const { stored } = await typing(aClock(), [70, 70]);
    expect(readdirSync(path(`data/history/${stored.draft.id}`)).sort()).toEqual(["1.json.gz", "2.json.gz"]);
  });
});

describe("thinning a history", () => {
  const hour = (at: number): HistoryEntry => ({
    key: String(at + 1),
    revision: at + 1,
    changed: new Date(Date.parse("2026-01-01T00:30:00.000Z") + at * 3_600_000).toISOString(),
  });
  const kept = (entries: readonly HistoryEntry[]) => {
    const gone = new Set(thinHistory(entries));
    return entries.filter(({ key }) => !gone.has(key)).map(({ revision }) => revision - 1);
  };

  it("keeps all of a day, the last of each of 30 days, and the very first", () => {
    const hours = kept(Array.from({ length: 60 * 24 }, (_, at) => hour(at)));
    const lastDay = Array.from({ length: 25 }, (_, at) => 60 * 24 - 25 + at);
    const daily = Array.from({ length: 29 }, (_, day) => (30 + day) * 24 - 1).filter((at) => at < 60 * 24 - 25);
    expect(hours[0]).toBe(0);
    expect(hours.slice(-25)).toEqual(lastDay);
    expect(hours.length).toBeLessThan(1 + 31 + 25);
    expect(hours).toEqual(expect.arrayContaining(daily.slice(1)));
  });

  it("is done when it is done", () => {
    const entries = Array.from({ length: 500 }, (_, at) => hour(at * 2));
    const gone = new Set(thinHistory(entries));
    expect(thinHistory(entries.filter(({ key }) => !gone.has(key)))).toEqual([]);
  });

  it("loses nothing to a pause of years", () => {
    expect(thinHistory([hour(0), hour(1), hour(2)])).toEqual([]);
    expect(thinHistory([])).toEqual([]);
    expect(isWorthKeeping([hour(0)], hour(0).changed, "2036-01-01T00:00:00.000Z")).toBe(true);
  });
});
