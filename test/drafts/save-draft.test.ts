import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import type { StoredDraft } from "../../main/drafts/stored-draft";
import type { Draft } from "../../preload/letter/draft";
import { scratchFolder } from "../command-line/scratch-folder";
import { aClock, advance, aLetterToKeep, openTestStore } from "./open-test-store";

const { folder, path } = scratchFolder();

const withSubject = (draft: Draft, subject: string): Draft => ({ ...draft, letter: { ...draft.letter, subject } });
const onDisk = (id: string): Draft => JSON.parse(readFileSync(path(`data/drafts/${id}.json`), "utf8"));
const subjects = (list: readonly { readonly subject: string }[]) => list.map(({ subject }) => subject).sort();

/** Changes a draft's file as a synced folder or another program would. */
function changeUnderneath({ draft }: StoredDraft, subject: string): void {
  const changed = { ...withSubject(draft, subject), revision: draft.revision + 1 };
  writeFileSync(path(`data/drafts/${draft.id}.json`), JSON.stringify(changed));
}

describe("saving a draft", () => {
  it("counts the revision, notes the time and leaves one file that only its owner may read", async () => {
    const clock = aClock();
    const store = await openTestStore(folder(), clock);
    const first = await store.create(aLetterToKeep());
    advance(clock, 5_000);
    const result = await store.save(withSubject(first.draft, "Neu"), first.base);
    expect(result.kind).toBe("saved");
    expect(onDisk(first.draft.id)).toMatchObject({ revision: 2, changed: "2026-11-22T10:00:05.000Z" });
    expect(onDisk(first.draft.id).letter.subject).toBe("Neu");
    expect(readdirSync(path("data/drafts")).sort()).toEqual([`${first.draft.id}.json`, "media", "templates"].sort());
    expect(statSync(path(`data/drafts/${first.draft.id}.json`)).mode & 0o777).toBe(0o600);
    expect(statSync(path("data/drafts")).mode & 0o777).toBe(0o700);
  });

  it("goes on from what the save before gave", async () => {
    const store = await openTestStore(folder());
    let stored = await store.create(aLetterToKeep());
    for (const subject of ["a", "ab", "abc"]) {
      const result = await store.save(withSubject(stored.draft, subject), stored.base);
      expect(result.kind).toBe("saved");
      stored = result.stored;
    }
    expect(onDisk(stored.draft.id)).toMatchObject({ revision: 4, letter: { subject: "abc" } });
    expect(store.list()).toHaveLength(1);
  });

  it("keeps both texts where the file was changed underneath, and never touches the other one", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep({ subject: "Erste" }));
    changeUnderneath(stored, "Von anderswo");
    const result = await store.save(withSubject(stored.draft, "Von hier"), stored.base);
    expect(result).toMatchObject({ kind: "keptBoth", otherName: "Von anderswo" });
    expect(result.stored.draft.id).not.toBe(stored.draft.id);
    expect(store.find(stored.draft.id)?.subject).toBe("Von anderswo");
    expect(onDisk(stored.draft.id).letter.subject).toBe("Von anderswo");
    expect(onDisk(result.stored.draft.id).letter).toMatchObject({
      subject: "Von hier",
      name: "Von hier (otherVersion)",
    });
    const next = await store.save(withSubject(result.stored.draft, "Weiter"), result.stored.base);
    expect(next.kind).toBe("saved");
    await store.refresh();
    expect(subjects(store.list())).toEqual(["Von anderswo", "Weiter"]);
  });

  it("keeps both also where the other file has the same revision and size", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep({ subject: "aaaa" }));
    const file = path(`data/drafts/${stored.draft.id}.json`);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("aaaa", "bbbb"));
    const result = await store.save(withSubject(stored.draft, "cccc"), stored.base);
    expect(result.kind).toBe("keptBoth");
    expect(onDisk(stored.draft.id).letter.subject).toBe("bbbb");
  });

  it("is done where the file already says the same, as after an answer that got lost", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep());
    const draft = withSubject(stored.draft, "Neu");
    const first = await store.save(draft, stored.base);
    expect(await store.save(draft, stored.base)).toEqual(first);
    expect(store.list()).toHaveLength(1);
  });

  it("never writes a draft of a newer version, and shows it", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep({ subject: "Alt" }));
    const file = path(`data/drafts/${stored.draft.id}.json`);
    const newer = JSON.stringify({ ...stored.draft, version: 9 });
    writeFileSync(file, newer);
    await store.refresh();
    expect(store.list()).toMatchObject([{ id: stored.draft.id, isReadOnly: true, name: "Alt" }]);
    const shown = await store.load(stored.draft.id);
    expect(shown).toMatchObject({ isReadOnly: true, draft: { letter: { subject: "Alt" } } });
    expect(await store.save(withSubject(shown.draft, "Neu"), shown.base)).toMatchObject({ kind: "keptBoth" });
    expect(readFileSync(file, "utf8")).toBe(newer);
    writeFileSync(file, JSON.stringify({ ...stored.draft, version: 9, colour: "red" }));
    await store.refresh();
    expect(store.find(stored.draft.id)).toMatchObject({ isReadOnly: true, name: "Alt" });
    await expect(store.load(stored.draft.id)).rejects.toMatchObject({ code: "draft.newer" });
  });

  it("sets a file aside that was damaged while the window was open, and writes the text", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep());
    writeFileSync(path(`data/drafts/${stored.draft.id}.json`), '{ "format": "appell-dr');
    const result = await store.save(withSubject(stored.draft, "Neu"), stored.base);
    expect(result.kind).toBe("saved");
    expect(onDisk(stored.draft.id).letter.subject).toBe("Neu");
    expect(readdirSync(path("data/unreadable"))).toHaveLength(1);
    expect(store.reports.unreadable).toMatchObject([{ id: stored.draft.id, code: "draft.notJson" }]);
  });

  it("refuses a text that could not be read back, and leaves the file as it was", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep({ subject: "Alt" }));
    const tooLong = withSubject(stored.draft, "x".repeat(3_000));
    await expect(store.save(tooLong, stored.base)).rejects.toMatchObject({ code: "letter.invalid" });
    expect(onDisk(stored.draft.id)).toEqual(stored.draft);
  });

  it("takes no name but an id for a file", async () => {
    const store = await openTestStore(folder());
    for (const id of ["../../evil", "", "brief", "A0B1C2D3-0000-4000-8000-000000000000"]) {
      await expect(async () => store.load(id)).rejects.toMatchObject({ code: "draft.unknown" });
    }
  });

  it("makes one of two saves of the same text at the same time a draft of its own", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep());
    const results = await Promise.all(
      ["links", "rechts"].map((subject) => store.save(withSubject(stored.draft, subject), stored.base)),
    );
    expect(results.map(({ kind }) => kind).sort()).toEqual(["keptBoth", "saved"]);
    expect(subjects(store.list())).toEqual(["links", "rechts"]);
  });

  it("takes over the lock that a dead process left", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep());
    writeFileSync(path(`data/drafts/${stored.draft.id}.json.lock`), `${hostname()}\n4194999`);
    expect((await store.save(withSubject(stored.draft, "Neu"), stored.base)).kind).toBe("saved");
    expect(readdirSync(path("data/drafts")).filter((name) => name.includes(".lock"))).toEqual([]);
  });
});
