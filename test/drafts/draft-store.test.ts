import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { keepPicture } from "../../main/drafts/keep-picture";
import { loadTemplate } from "../../main/templates/template-library";
import { scratchFolder } from "../command-line/scratch-folder";
import { aRecipient } from "../letter/letter-builder";
import { aClock, advance, aLetterToKeep, BUILT_IN_TEMPLATES, openTestStore } from "./open-test-store";

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

describe("the bin", () => {
  it("gives a draft back as it was, with its history", async () => {
    const clock = aClock();
    const store = await openTestStore(folder(), clock);
    const { draft, base } = await store.create(aLetterToKeep({ subject: "Eins" }));
    advance(clock, 90_000);
    const { stored } = await store.save({ ...draft, letter: { ...draft.letter, subject: "Zwei" } }, base);
    await store.bin(draft.id);
    expect(store.list()).toEqual([]);
    const [entry] = await store.listBin();
    expect(entry).toMatchObject({ id: draft.id, binned: clock.now, summary: { subject: "Zwei" } });
    expect(await store.restore(entry?.key ?? "")).toEqual(stored);
    expect(names(store.list())).toEqual(["Zwei"]);
    expect(await store.history(draft.id)).toHaveLength(1);
    expect(await store.listBin()).toEqual([]);
  });

  it("gives a draft back beside the one that has taken its place", async () => {
    const store = await openTestStore(folder());
    const { draft, base } = await store.create(aLetterToKeep({ subject: "Eins" }));
    const key = await store.bin(draft.id);
    await store.save({ ...draft, letter: { ...draft.letter, subject: "Im Fenster noch offen" } }, base);
    await store.restore(key);
    expect(names(store.list()).sort()).toEqual(["Eins (recovered)", "Im Fenster noch offen"]);
  });

  it("leaves no word of a draft behind when it is emptied, and nothing of another draft is touched", async () => {
    const clock = aClock();
    const store = await openTestStore(folder(), clock);
    const secret = "Geheimnisvolles";
    const { draft, base } = await store.create(aLetterToKeep({ subject: secret }));
    const other = await store.create(aLetterToKeep({ subject: "Bleibt" }));
    advance(clock, 90_000);
    await store.save({ ...draft, letter: { ...draft.letter, subject: `${secret} 2` } }, base);
    await store.saveRecovery(draft);
    await setTimeout(SETTLED_MS);
    await store.refresh();
    await store.close();
    expect(readFileSync(path("data/index.json"), "utf8")).toContain(secret.toLowerCase());
    await store.bin(draft.id);
    await store.emptyBin();
    const rest = readdirSync(folder(), { recursive: true, encoding: "utf8", withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const files = rest.map((one) => `${one.parentPath}/${one.name}`);
    expect(files.filter((file) => file.includes(draft.id))).toEqual([]);
    expect(files.filter((file) => readFileSync(file, "utf8").toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
    expect(await store.load(other.draft.id)).toEqual(other);
    await expect(store.purge(["../drafts/x.json"])).rejects.toMatchObject({ code: "draft.unknown" });
  });

  it("takes pictures and editions of templates along that no other draft names", async () => {
    const store = await openTestStore(folder());
    const template = await loadTemplate(BUILT_IN_TEMPLATES, "nrw-jetzt-erst-gerecht");
    const png = (last: number) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, last]);
    const [named, unnamed] = [await keepPicture(png(1), store.rooms), await keepPicture(png(2), store.rooms)];
    const choices = { tone: "factual", voice: "we", positions: {}, variants: {} } as const;
    const link = { id: template.id, version: template.version, choices, facts: {} };
    const { draft } = await store.create({ ...aLetterToKeep({ copies: [named] }), template: link, edition: template });
    await store.create(aLetterToKeep({ copies: [named] }));
    const edition = `${template.id}@${template.version}.json`;
    const old = new Date("2020-01-01");
    for (const name of [`media/${named}`, `media/${unnamed}`, `templates/${edition}`]) {
      utimesSync(path(`data/drafts/${name}`), old, old);
    }
    await store.purge([]);
    expect(readdirSync(path("data/drafts/media"))).toEqual([named]);
    expect(readdirSync(path("data/drafts/templates"))).toEqual([edition]);
    await store.bin(draft.id);
    await store.emptyBin();
    expect(readdirSync(path("data/drafts/media"))).toEqual([named]);
    expect(readdirSync(path("data/drafts/templates"))).toEqual([]);
  });
});

describe("the start after a killed run", () => {
  it("completes a save that lacked its rename, and removes what is half written", async () => {
    const first = await openTestStore(folder());
    const { draft } = await first.create(aLetterToKeep({ subject: "Alt" }));
    const leftover = (number: number) =>
      path(`data/drafts/.${draft.id}.json.00000000-0000-4000-8000-00000000000${number}.tmp`);
    const newer = { ...draft, revision: 2, letter: { ...draft.letter, subject: "Neu" } };
    writeFileSync(leftover(1), JSON.stringify(newer));
    writeFileSync(leftover(2), JSON.stringify(newer).slice(0, 200));
    const store = await openTestStore(folder());
    expect(names(store.list())).toEqual(["Neu"]);
    expect(store.reports.found).toMatchObject([{ from: "interruptedSave", id: draft.id }]);
    expect(readdirSync(path("data/drafts")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("keeps a newer text that fits nowhere as a draft of its own, and drops an older one", async () => {
    const first = await openTestStore(folder());
    const { draft } = await first.create(aLetterToKeep({ subject: "Alt" }));
    const leftover = (number: number) =>
      path(`data/drafts/.${draft.id}.json.00000000-0000-4000-8000-00000000000${number}.tmp`);
    writeFileSync(
      leftover(1),
      JSON.stringify({ ...draft, revision: 5, letter: { ...draft.letter, subject: "Viel neuer" } }),
    );
    writeFileSync(leftover(2), JSON.stringify({ ...draft, letter: { ...draft.letter, subject: "Älter" } }));
    const store = await openTestStore(folder());
    expect(names(store.list()).sort()).toEqual(["Alt", "Viel neuer (recovered)"]);
  });

  it("makes a draft of a text that could only be kept elsewhere", async () => {
    const first = await openTestStore(folder());
    const { draft } = await first.create(aLetterToKeep({ subject: "Alt" }));
    const file = await first.saveRecovery({ ...draft, letter: { ...draft.letter, subject: "Gerettet" } });
    expect(file).toBe(path(`elsewhere/${draft.id}.json`));
    const store = await openTestStore(folder());
    expect(names(store.list()).sort()).toEqual(["Alt", "Gerettet (recovered)"]);
    expect(existsSync(file)).toBe(false);
    expect((await openTestStore(folder())).list()).toHaveLength(2);
  });

  it("needs no recovery file any more once the text is saved", async () => {
    const store = await openTestStore(folder());
    const { draft, base } = await store.create(aLetterToKeep());
    const changed = { ...draft, letter: { ...draft.letter, subject: "Neu" } };
    const file = await store.saveRecovery(changed);
    await store.save(changed, base);
    expect(existsSync(file)).toBe(false);
  });

  it("keeps a text that an earlier run put elsewhere and nobody took in yet, whatever is saved or rescued now", async () => {
    const store = await openTestStore(folder());
    const { draft, base } = await store.create(aLetterToKeep({ subject: "Alt" }));
    const called = (subject: string) => ({ ...draft, letter: { ...draft.letter, subject } });
    const waiting = path(`elsewhere/${draft.id}.json`);
    mkdirSync(path("elsewhere"), { recursive: true });
    writeFileSync(waiting, JSON.stringify(called("Vom letzten Mal")));
    const rescued = await store.saveRecovery(called("Jetzt"));
    expect(await store.saveRecovery(called("Jetzt weiter"))).toBe(rescued);
    await store.save(called("Gespeichert"), base);
    expect([existsSync(rescued), existsSync(waiting)]).toEqual([false, true]);
    await store.saveRecovery(called("Noch einmal"));
    const next = await openTestStore(folder());
    const found = ["Gespeichert", "Noch einmal (recovered)", "Vom letzten Mal (recovered)"];
    expect(names(next.list()).sort()).toEqual(found);
  });

  it("says that another process works in the folder", async () => {
    mkdirSync(path("data"));
    writeFileSync(
      path("data/in-use.json"),
      JSON.stringify({ host: "other-machine", pid: 1, since: "2026-11-22T09:00:00.000Z" }),
    );
    const store = await openTestStore(folder());
    expect(store.otherProcess).toMatchObject({ host: "other-machine" });
    expect((await store.create(aLetterToKeep())).draft.revision).toBe(1);
  });
});
