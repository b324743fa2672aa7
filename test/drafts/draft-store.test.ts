import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../command-line/scratch-folder";
import { aRecipient } from "../letter/letter-builder";
import { aClock, advance, aLetterToKeep, openTestStore } from "./open-test-store";

const { folder, path } = scratchFolder();
// The index believes a file's time only when it is older than the coarsest clock of a file system.
const SETTLED_MS = 2_100;
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe("the list of drafts", () => {
  it("is searched by all words in title, addressee and text, whatever their case", async () => {
    const store = await openTestStore(folder());
    await store.create(aLetterToKeep({ subject: "Schulweg", recipient: aRecipient({ name: "Rat der Stadt Köln" }) }));
    await store.create(aLetterToKeep({ subject: "Bücherei", name: "Öffnungszeiten" }));
    expect(names(store.list({ query: "köln SCHUL" }))).toEqual(["Schulweg"]);
    expect(names(store.list({ query: "text von eins bücherei" }))).toEqual(["Öffnungszeiten"]);
    expect(store.list({ query: "köln bücherei" })).toEqual([]);
  });

  it("is sorted by change, title or addressee", async () => {
    const clock = aClock();
    const store = await openTestStore(folder(), clock);
    for (const subject of ["Zebra", "Ärger", "Brief 10", "Brief 9"]) {
      advance(clock, 1_000);
      await store.create(aLetterToKeep({ subject }));
    }
    expect(names(store.list())).toEqual(["Brief 9", "Brief 10", "Ärger", "Zebra"]);
    expect(names(store.list({ order: "name" }))).toEqual(["Ärger", "Brief 9", "Brief 10", "Zebra"]);
    expect(names(store.list({ order: "name", reversed: true }))[0]).toBe("Zebra");
  });

  it("is the same after a restart, and takes in what others did to the folder", async () => {
    const store = await openTestStore(folder());
    const { draft } = await store.create(aLetterToKeep({ subject: "Eins" }));
    await store.create(aLetterToKeep({ subject: "Abfall" }));
    const other = await openTestStore(folder());
    expect(other.list()).toEqual(store.list());
    await other.rename(draft.id, "Umbenannt");
    await other.bin(other.list({ query: "abfall" })[0]?.id ?? "");
    await store.refresh();
    expect(names(store.list())).toEqual(["Umbenannt"]);
  });

  it("comes from a cache only as far as the files are those that were read", async () => {
    const old = new Date("2020-01-01");
    const first = await openTestStore(folder());
    const ids: string[] = [];
    for (const subject of ["aaaa", "bbbb", "cccc"]) ids.push((await first.create(aLetterToKeep({ subject }))).draft.id);
    const file = (at: number) => path(`data/drafts/${ids[at]}.json`);
    for (const at of [0, 1, 2]) utimesSync(file(at), old, old);
    await setTimeout(SETTLED_MS);
    await first.refresh();
    await first.close();
    expect(readFileSync(path("data/index.json"), "utf8")).toContain("cccc");
    // The same size, the same time of writing and the same number of the file.
    writeFileSync(file(0), readFileSync(file(0), "utf8").replaceAll("aaaa", "dddd"));
    utimesSync(file(0), old, old);
    rmSync(file(1));
    const store = await openTestStore(folder());
    expect(names(store.list()).sort()).toEqual(["cccc", "dddd"]);
    expect(names(store.list({ query: "CCCC drei" }))).toEqual(["cccc"]);
    writeFileSync(path("data/index.json"), '{"version":1,"entries":[null,{"seen":1}]}');
    expect((await openTestStore(folder())).list()).toHaveLength(2);
    writeFileSync(path("data/index.json"), "kaputt");
    expect((await openTestStore(folder())).list()).toHaveLength(2);
  });

  it("gives a copy that a synced folder left a draft of its own", async () => {
    const store = await openTestStore(folder());
    const { draft } = await store.create(aLetterToKeep({ subject: "Eins" }));
    const file = path(`data/drafts/${draft.id} (conflicted copy).json`);
    writeFileSync(file, JSON.stringify({ ...draft, letter: { ...draft.letter, subject: "Zwei" } }));
    await store.refresh();
    await store.refresh();
    expect(names(store.list()).sort()).toEqual(["Eins", "Zwei (otherVersion)"]);
    expect(existsSync(file)).toBe(false);
    expect(store.reports.found).toMatchObject([{ from: "foreignFile" }]);
  });

  it("shows the good drafts beside a damaged one, which lies under a new name and comes back from its history", async () => {
    const clock = aClock();
    const first = await openTestStore(folder(), clock);
    const { draft, base } = await first.create(aLetterToKeep({ subject: "Alt" }));
    await first.create(aLetterToKeep({ subject: "Gut" }));
    advance(clock, 120_000);
    await first.save({ ...draft, letter: { ...draft.letter, subject: "Neu" } }, base);
    writeFileSync(path(`data/drafts/${draft.id}.json`), "\0".repeat(500));
    const store = await openTestStore(folder(), clock);
    expect(names(store.list())).toEqual(["Gut"]);
    expect(store.reports.unreadable).toMatchObject([{ id: draft.id, code: "draft.notJson" }]);
    expect(readFileSync(store.reports.unreadable[0]?.path ?? "", "utf8")).toBe("\0".repeat(500));
    const [entry] = await store.history(draft.id);
    const result = await store.restoreRevision(draft.id, entry?.key ?? "", null);
    expect(result.stored.draft.letter.subject).toBe("Alt");
    expect(store.list()).toHaveLength(2);
  });

  it("hides no draft because of a clock that is wrong", async () => {
    const store = await openTestStore(folder(), aClock("2030-01-01T00:00:00.000Z"));
    await store.create(aLetterToKeep());
    const later = await openTestStore(folder(), aClock("1970-01-01T00:00:00.000Z"));
    expect(later.list()).toHaveLength(1);
    expect(later.reports.unreadable).toEqual([]);
  });
});

describe("copies and names", () => {
  it("duplicate a draft under a name that says so", async () => {
    const store = await openTestStore(folder());
    const { draft } = await store.create(aLetterToKeep({ subject: "Eins" }));
    const copy = await store.duplicate(draft.id);
    expect(copy.draft.id).not.toBe(draft.id);
    expect(copy.draft.letter).toEqual({ ...draft.letter, name: "Eins (copy)" });
  });

  it("are no change of the text: a renamed draft stays as old as it was, and its subject is untouched", async () => {
    const clock = aClock();
    const store = await openTestStore(folder(), clock);
    const { draft } = await store.create(aLetterToKeep({ subject: "Eins" }));
    advance(clock, 60_000);
    const { stored } = await store.rename(draft.id, "  Für den Rat ");
    expect(stored.draft).toMatchObject({ changed: draft.changed, revision: 2 });
    expect(stored.draft.letter).toMatchObject({ name: "Für den Rat", subject: "Eins" });
  });
});
