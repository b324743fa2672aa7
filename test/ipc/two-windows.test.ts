import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { DraftStore } from "../../main/drafts/draft-store";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { renameDraft, restoreVersion } from "../../renderer/drafts/draft-deeds";
import { draftTitle } from "../../renderer/drafts/draft-title";
import type { Desk } from "../../renderer/state/desk";
import { edit, undoEdit } from "../../renderer/state/editing";
import { scratchFolder } from "../command-line/scratch-folder";
import { aClock, advance, aLetterToKeep, openTestStore } from "../drafts/open-test-store";
import { openApp } from "./open-app";

const { folder } = scratchFolder();

const type = (desk: Desk, closing: string) => desk.change(edit("type", (letter) => setParts(letter, { closing })));
const titleOf = ({ store }: Desk) => {
  const { editor } = store.read();
  return editor === null ? null : draftTitle(editor.history.present.letter);
};

/** What lies in the data folder, when everything is written. */
async function stored(drafts: DraftStore) {
  const found = await Promise.all(drafts.list().map(({ id }) => drafts.load(id)));
  return found.map(({ draft: { letter } }) => ({
    name: letter.name,
    subject: letter.subject,
    closing: letter.closing,
  }));
}

async function aDraftInTwoWindows() {
  const clock = aClock();
  const drafts = await openTestStore(folder(), clock);
  const { draft, base } = await drafts.create(aLetterToKeep({ subject: "Schulweg", closing: "Erster Gruß" }));
  advance(clock, 120_000);
  await drafts.save({ ...draft, letter: { ...draft.letter, closing: "Zweiter Gruß" } }, base);
  advance(clock, 120_000);
  const app = openApp(drafts);
  const { desk: list } = app.openWindow(null);
  return { drafts, app, list, id: draft.id };
}

describe("a draft that is open in its window", () => {
  it("takes over at once the name that it gets in the list, with the words that are not saved yet", async () => {
    const { drafts, app, list, id } = await aDraftInTwoWindows();
    const { desk, opening } = app.openWindow(id);
    await opening;
    type(desk, "Noch nicht gespeichert");
    await renameDraft(list, id, "Für den Rat");
    await expect.poll(() => titleOf(desk)).toBe("Für den Rat");
    await expect
      .poll(() => stored(drafts))
      .toEqual([{ name: "Für den Rat", subject: "Schulweg", closing: "Noch nicht gespeichert" }]);
    type(desk, "Danach getippt");
    expect(await desk.saveNow()).toBe(true);
    expect(await stored(drafts)).toEqual([{ name: "Für den Rat", subject: "Schulweg", closing: "Danach getippt" }]);
    desk.change(undoEdit());
    desk.change(undoEdit());
    expect(titleOf(desk)).toBe("Schulweg");
    await desk.saveNow();
  });

  it("stays one draft whenever the name comes: while it is opened, typed into or saved", async () => {
    const { drafts, app, list, id } = await aDraftInTwoWindows();
    for (let round = 1; round <= 20; round++) {
      const { desk, opening } = app.openWindow(id);
      if (round % 4 !== 0) await opening;
      if (round % 2 === 0) type(desk, `Gruß ${round}`);
      const saving = round % 3 === 0 ? desk.saveNow() : null;
      if (round % 5 === 0) await setTimeout(round);
      await Promise.all([renameDraft(list, id, `Name ${round}`), opening, saving]);
      await expect.poll(() => titleOf(desk)).toBe(`Name ${round}`);
      type(desk, `Ende ${round}`);
      expect(await desk.saveNow()).toBe(true);
      const texts = await stored(drafts);
      expect(texts).toEqual([{ name: `Name ${round}`, subject: "Schulweg", closing: `Ende ${round}` }]);
    }
  });

  it("goes back to an earlier version that is wanted in the list; what was typed lies in the history", async () => {
    const { drafts, app, list, id } = await aDraftInTwoWindows();
    const { desk, opening } = app.openWindow(id);
    await opening;
    type(desk, "Dritter Gruß");
    const [first] = await drafts.history(id);
    await restoreVersion(list, id, first?.revision ?? 0);
    const closing = () => desk.store.read().editor?.history.present.letter.closing;
    await expect.poll(closing).toBe("Erster Gruß");
    expect(app.shown).toEqual([id]);
    await desk.saveNow();
    expect(await stored(drafts)).toMatchObject([{ closing: "Erster Gruß" }]);
    const kept = await drafts.history(id);
    const earlier = await Promise.all(kept.map(({ key }) => drafts.previewRevision(id, key)));
    expect(earlier.map(({ letter }) => letter.closing)).toContain("Dritter Gruß");
    type(desk, "Vierter Gruß");
    await desk.saveNow();
    expect(await stored(drafts)).toMatchObject([{ closing: "Vierter Gruß" }]);
  });
});

describe("a draft without a window", () => {
  it("is renamed and taken back where it lies", async () => {
    const { drafts, list, id } = await aDraftInTwoWindows();
    await renameDraft(list, id, "Für den Rat");
    expect(await stored(drafts)).toMatchObject([{ name: "Für den Rat", closing: "Zweiter Gruß" }]);
    const [first] = await drafts.history(id);
    await restoreVersion(list, id, first?.revision ?? 0);
    expect(await stored(drafts)).toMatchObject([{ closing: "Erster Gruß" }]);
  });
});
