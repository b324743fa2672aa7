import { describe, expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import type { AppTransition } from "../../renderer/state/app-state";
import { undoEdit } from "../../renderer/state/editing";
import { showStep } from "../../renderer/state/editor-state";
import { foundPlace } from "../../renderer/state/found-place";
import { replaceAll, replaceCurrent } from "../../renderer/state/replacing";
import { searchLetters } from "../../renderer/state/search-listener";
import {
  changeReplacement,
  changeSearch,
  closeSearch,
  openSearch,
  searchOutcome,
  stepFound,
} from "../../renderer/state/search-state";
import { createStore } from "../../renderer/state/store";
import { aLetter, aPassage } from "../letter/letter-builder";
import { anOpenDraft, editorOf } from "./open-window";

const TODAY = "2026-11-22";
const letter = aLetter({
  subject: "Ein Baum",
  passages: [aPassage("a", "Ein Baum, noch ein Baum."), aPassage("b", "Kein Strauch.")],
});

/** A window in which something is looked for and the places found are kept true. */
function searching(query: string, replacement = "") {
  const store = createStore(anOpenDraft(letter));
  searchLetters(store);
  const editor = () => editorOf(store.read());
  const run = (...transitions: readonly AppTransition[]) => {
    for (const transition of transitions) store.change(transition);
    return editor();
  };
  run(openSearch(true), changeSearch({ query }), changeReplacement(replacement));
  return { editor, run, texts: () => editor().history.present.letter.passages.map(passageText) };
}

describe("looking for words", () => {
  it("goes from place to place, round and round, with its step and passage", () => {
    const { editor, run } = searching("baum");
    expect(editor().found).toHaveLength(3);
    const places = [1, 1, 1, -1].map((by) => {
      const { search, step, passage } = run(stepFound(by as 1 | -1));
      return [search?.current, step, passage];
    });
    expect(places).toEqual([
      [1, "passages", "a"],
      [2, "passages", "a"],
      [0, "passages", null],
      [2, "passages", "a"],
    ]);
  });

  it("finds anew when the letter or the words change", () => {
    const { editor, run } = searching("baum", "Busch");
    run(replaceAll(TODAY));
    expect(editor().found).toEqual([]);
    expect(run(undoEdit()).found).toHaveLength(3);
    expect(run(changeSearch({ query: "strauch" })).found).toMatchObject([{ part: "passage", id: "b" }]);
  });

  it("leads back to where somebody was when it is closed and nothing was found", () => {
    const { run } = searching("Hagebutte");
    expect(run(closeSearch({ step: "sender", element: "organisation" }))).toMatchObject({
      search: null,
      step: "sender",
      wish: { element: "organisation" },
    });
  });

  it("begins in the step before one's eyes, and there again with the same words", () => {
    const { editor, run } = searching("gruß");
    run(changeSearch({ query: "i" }));
    const steps = () => editor().found.map((one) => foundPlace(one).step);
    expect(steps().slice(0, 1)).toEqual(["sender"]);
    expect(steps()[editor().search?.current ?? 0]).toBe("passages");
    run(closeSearch(), showStep("signatures"), openSearch(false));
    expect(editor().search).toMatchObject({ query: "i", current: steps().indexOf("signatures") });
  });

  it("leads to the words it stood at when it is closed", () => {
    const { run } = searching("strauch");
    expect(run(closeSearch())).toMatchObject({
      search: null,
      found: [],
      step: "passages",
      caret: { field: { passage: "b", block: 0, item: 0 }, offset: 12 },
    });
  });
});

describe("replacing words", () => {
  it("takes one after the other, also where the new words hold the old ones", () => {
    const { editor, run, texts } = searching("Baum", "Apfelbaum");
    run(replaceCurrent(TODAY), replaceCurrent(TODAY));
    expect(editor().history.present.letter.subject).toBe("Ein Apfelbaum");
    expect(texts()[0]).toBe("Ein Apfelbaum, noch ein Baum.");
    run(replaceCurrent(TODAY));
    expect(texts()[0]).toBe("Ein Apfelbaum, noch ein Apfelbaum.");
    expect(editor().history.past).toHaveLength(3);
  });

  it("takes all of them as one step that can be undone by its name", () => {
    const { editor, run, texts } = searching("Baum", "Busch");
    run(replaceAll(TODAY));
    expect(texts()[0]).toBe("Ein Busch, noch ein Busch.");
    expect(editor().history.past.map(({ label }) => label)).toEqual([
      { key: "edits.replaceAll", values: { number: 1, query: "Baum", replacement: "Busch", count: 3 } },
    ]);
    expect(run(undoEdit()).history.present.letter).toBe(letter);
  });

  it("says how many there were after all of them, until something else is done", () => {
    const { editor, run } = searching("Baum", "Busch");
    run(replaceAll(TODAY));
    const replaced = { key: "search.replaced", values: { count: 3 } };
    expect(searchOutcome(editor())).toEqual(replaced);
    run(undoEdit());
    expect(searchOutcome(editor())).toEqual({ key: "search.count", values: { number: 1, count: 3 } });
    run(replaceAll(TODAY), changeSearch({ query: "Tee" }));
    expect(searchOutcome(editor())).toEqual({ key: "search.none", values: {} });
  });

  it("has the number of words replaced said", () => {
    const store = createStore(anOpenDraft(letter));
    searchLetters(store);
    for (const one of [
      openSearch(true),
      changeSearch({ query: "Baum" }),
      changeReplacement("Busch"),
      replaceAll(TODAY),
    ])
      store.change(one);
    expect(store.read().spoken).toMatchObject({ label: { key: "search.replaced", values: { count: 3 } } });
  });

  it("has said where one stands, and in which step", () => {
    const store = createStore(anOpenDraft(letter));
    searchLetters(store);
    for (const one of [openSearch(false), changeSearch({ query: "baum" })]) store.change(one);
    const values = { number: 1, count: 3, step: "passages" };
    expect(store.read().spoken).toMatchObject({ label: { key: "search.countIn", values } });
    store.change(changeSearch({ query: "Musterweg" }));
    expect(store.read().spoken).toMatchObject({ label: { key: "search.countIn", values: { step: "sender" } } });
    store.change(changeSearch({ query: "Hagebutte" }));
    expect(store.read().spoken).toMatchObject({ label: { key: "search.none" } });
  });

  it("does nothing where nothing is found", () => {
    const { editor, run } = searching("Hagebutte", "Tee");
    const before = editor();
    expect(run(replaceAll(TODAY), replaceCurrent(TODAY))).toBe(before);
  });
});
