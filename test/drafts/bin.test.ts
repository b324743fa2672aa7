import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { keepPicture } from "../../main/drafts/keep-picture";
import { loadTemplate } from "../../main/templates/template-library";
import { scratchFolder } from "../command-line/scratch-folder";
import { aClock, advance, aLetterToKeep, BUILT_IN_TEMPLATES, openTestStore } from "./open-test-store";

const { folder, path } = scratchFolder();
// The index believes a file's time only when it is older than the coarsest clock of a file system.
const SETTLED_MS = 2_100;
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

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
