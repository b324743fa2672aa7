import { describe, expect, it } from "vitest";
import type { SavedDraft } from "../../preload/contract/drafts";
import type { Result } from "../../preload/contract/result";
import type { Draft } from "../../preload/letter/draft";
import { typeText } from "../../preload/letter/edits/type-text";
import { typed, undoEdit } from "../../renderer/state/editing";
import { saveLetters } from "../../renderer/state/save-listener";
import { createStore } from "../../renderer/state/store";
import { aLetter, aPassage } from "../letter/letter-builder";
import { aBridge, anOpenDraft, DRAFT_ID, editorOf } from "./open-window";
import { standingClock } from "./standing-clock";

const letter = aLetter({ passages: [aPassage("a", "Eins")] });
const type = (text: string) => typed("a", 0, (before) => typeText(before, { passage: "a", block: 0, item: 0 }, text));
const words = (draft: Draft | undefined) => JSON.stringify(draft?.letter.passages[0]?.blocks);
const summary = {
  id: "99999999-2222-4333-8444-555555555555",
  title: "Von woanders",
  recipient: "",
  sender: "",
  created: "",
  changed: "",
  revision: 7,
  isNewer: false,
};
const full: Result<SavedDraft> = { ok: false, failure: { code: "file.diskFull", values: { path: "x" } } };

/** A window with an open draft that is saved by itself; `answers` decide what becomes of the first saves. */
function observed(answers: readonly ((draft: Draft) => Result<SavedDraft>)[] = []) {
  const store = createStore(anOpenDraft(letter));
  const clock = standingClock();
  const saved: { readonly draft: Draft; readonly baseRevision: number }[] = [];
  const bridge = aBridge({
    "drafts.save": ({ draft, baseRevision }) => {
      const answer = answers[saved.length];
      saved.push({ draft, baseRevision });
      if (answer !== undefined) return answer(draft);
      return {
        ok: true,
        value: {
          id: draft.id,
          revision: baseRevision + 1,
          changed: draft.changed,
          name: draft.letter.name,
          other: null,
        },
      };
    },
    "drafts.recover": () => ({ ok: true, value: { path: "/recovery/brief.json" } }),
  });
  const saveNow = saveLetters(store, bridge, clock.timers);
  const saving = () => editorOf(store.read()).saving;
  return { store, saved, saveNow, advance: clock.advance, asked: bridge.asked, saving };
}

describe("saving the open draft", () => {
  it("happens within a second, and is said only when it was acknowledged", async () => {
    const { store, saved, advance, saving } = observed();
    store.change(type("Eins zwei"));
    expect(saving()).toEqual({ kind: "waiting" });
    await advance(1_000);
    expect(saved.map(({ draft }) => words(draft))).toEqual([expect.stringContaining("Eins zwei")]);
    expect(saving()).toEqual({ kind: "saved" });
    expect(editorOf(store.read()).draft.revision).toBe(2);
  });

  it("names the revision that was acknowledged last", async () => {
    const { store, saved, saveNow } = observed();
    store.change(type("Eins a"));
    await saveNow();
    store.change(type("Eins ab"));
    await saveNow();
    expect(saved.map(({ baseRevision }) => baseRevision)).toEqual([1, 2]);
  });

  it("also saves what was undone to the words on the disk while others still waited", async () => {
    const { store, saved, advance, saving } = observed();
    store.change(type("Eins zwei"));
    store.change(undoEdit());
    await advance(3_000);
    expect(words(saved.at(-1)?.draft)).not.toContain("zwei");
    expect(saving()).toEqual({ kind: "saved" });
  });

  it("stays visible as failed, with the place of the recovery file, until it works", async () => {
    const { store, advance, saving, asked } = observed([() => full]);
    store.change(type("Eins zwei"));
    await advance(700);
    expect(saving()).toMatchObject({ kind: "failed", recoveryPath: "/recovery/brief.json" });
    expect(asked.map(([channel]) => channel)).toEqual(["drafts.save", "drafts.recover"]);
    store.change(type("Eins zwei drei"));
    expect(saving().kind).toBe("failed");
    await advance(2_000);
    expect(saving()).toEqual({ kind: "saved" });
  });

  it("keeps the place of the recovery file on the screen while it tries again", async () => {
    const { store, advance, saving, saved } = observed([() => full, () => full, () => full]);
    store.change(type("Eins zwei"));
    await advance(700);
    const seen: (string | null)[] = [];
    store.subscribe(() => {
      const now = saving();
      if (now.kind === "failed") seen.push(now.recoveryPath);
    });
    await advance(4_000);
    expect(saved.length).toBeGreaterThan(2);
    expect(new Set(seen)).toEqual(new Set(["/recovery/brief.json"]));
  });

  it("says on closing that the words are not on the disk", async () => {
    const { store, saveNow } = observed([() => full]);
    store.change(type("Eins zwei"));
    expect(await saveNow()).toBe(false);
  });

  it("goes on in a draft of its own where somebody else had changed the file, and says so", async () => {
    const own = "88888888-2222-4333-8444-555555555555";
    const { store, saved, saveNow } = observed([
      (draft) => ({
        ok: true,
        value: { id: own, revision: 1, changed: draft.changed, name: "Zweiter", other: summary },
      }),
    ]);
    store.change(type("Eins zwei"));
    await saveNow();
    expect(store.read().notice).toMatchObject({ key: "window.saving.other", values: { title: "Von woanders" } });
    store.change(type("Eins zwei drei"));
    await saveNow();
    store.change(undoEdit());
    await saveNow();
    expect(saved.map(({ draft }) => draft.id)).toEqual([DRAFT_ID, own, own]);
    expect(saved.map(({ draft }) => draft.letter.name)).toEqual([letter.name, "Zweiter", "Zweiter"]);
  });

  it("does nothing while nothing was typed", async () => {
    const { advance, asked, saveNow } = observed();
    await advance(60_000);
    expect(await saveNow()).toBe(true);
    expect(asked).toEqual([]);
  });
});
