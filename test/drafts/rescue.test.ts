import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../command-line/scratch-folder";
import { aLetterToKeep, openTestStore } from "./open-test-store";

const { folder, path } = scratchFolder();
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

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
