import { array, assert, constantFrom, integer, oneof, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { addPassage, movePassage, newPassage, removePassage } from "../../preload/letter/edits/passage-edits";
import { typeText } from "../../preload/letter/edits/type-text";
import type { AppTransition } from "../../renderer/state/app-state";
import { edit, editPlaced, redoEdit, typed, undoEdit } from "../../renderer/state/editing";
import { openEditor } from "../../renderer/state/editor-state";
import { aLetter, aPassage } from "../letter/letter-builder";
import { aDraft, after, anOpenDraft, aWindow, editorOf } from "./open-window";

const letter = aLetter({ passages: [aPassage("a", "Eins"), aPassage("b", "Zwei"), aPassage("c", "Drei")] });
const fieldOf = (passage: string) => ({ passage, block: 0, item: 0 });
const type = (passage: string, text: string, at: number): AppTransition =>
  typed(passage, at, (before) => typeText(before, fieldOf(passage), text));

const anyEdit = oneof(
  record({ id: constantFrom("a", "b", "c"), text: string({ maxLength: 5 }), at: integer({ min: 0, max: 9_000 }) }).map(
    ({ id, text, at }) => type(id, text, at),
  ),
  constantFrom("a", "b", "c").map((id) => edit("removePassage", (before) => removePassage(before, id))),
  record({ id: constantFrom("a", "b", "c"), to: integer({ min: 0, max: 3 }) }).map(({ id, to }) =>
    edit("movePassage", (before) => movePassage(before, id, to)),
  ),
  record({ id: constantFrom("a", "b"), at: integer({ min: 0, max: 5 }), made: integer() }).map(({ id, at, made }) =>
    editPlaced("addPassage", (before) => ({
      letter: addPassage(before, newPassage(`new${made}`), id),
      field: fieldOf(`new${made}`),
      offset: at,
    })),
  ),
  string({ maxLength: 4 }).map((subject) => typed("subject", 0, (before) => setParts(before, { subject }))),
);

describe("editing a draft", () => {
  it("can be undone to the first letter and redone to the last, whatever was done", () => {
    assert(
      property(array(anyEdit, { maxLength: 25 }), (edits) => {
        const edited = editorOf(anOpenDraft(letter, ...edits)).history;
        const steps = edited.past.length;
        const back = Array.from({ length: steps }, () => undoEdit());
        const forth = Array.from({ length: steps }, () => redoEdit());
        const undone = anOpenDraft(letter, ...edits, ...back);
        expect(editorOf(undone).history.present.letter).toBe(letter);
        expect(editorOf(after(undone, ...forth)).history.present).toEqual(edited.present);
      }),
    );
  });

  it("takes key presses in a row in one field as one step", () => {
    const state = anOpenDraft(letter, type("a", "Einsa", 0), type("a", "Einsab", 500), type("a", "Einsabc", 1_400));
    expect(editorOf(state).history.past).toHaveLength(1);
  });

  it("begins a new step after a pause, in another field, and after anything else was done", () => {
    const pause = anOpenDraft(letter, type("a", "A", 0), type("a", "AB", 5_000));
    const elsewhere = anOpenDraft(letter, type("a", "A", 0), type("b", "B", 100));
    const moved = edit("movePassage", (before) => movePassage(before, "a", 1));
    const between = anOpenDraft(letter, type("a", "A", 0), moved, type("a", "AB", 100));
    const undone = anOpenDraft(letter, type("a", "A", 0), undoEdit(), type("a", "B", 100));
    expect([pause, elsewhere, between, undone].map((state) => editorOf(state).history.past.length)).toEqual([
      2, 2, 3, 1,
    ]);
  });

  it("forgets what was undone once something else is typed", () => {
    const state = anOpenDraft(letter, type("a", "A", 0), undoEdit(), type("b", "B", 100));
    expect(editorOf(state).history.future).toEqual([]);
  });

  it("puts the text cursor behind the words that came back", () => {
    const gone = anOpenDraft(letter, type("b", "Zw", 0), undoEdit());
    expect(editorOf(gone)).toMatchObject({ passage: "b", caret: { field: fieldOf("b"), offset: 4 } });
  });

  it("leads to the passage that comes back when its removal is undone", () => {
    const removed = edit("removePassage", (before) => removePassage(before, "b"));
    expect(editorOf(anOpenDraft(letter, removed, undoEdit())).passage).toBe("b");
  });

  it("puts the text cursor into a passage that is new", () => {
    const add = editPlaced("addPassage", (before) => ({
      letter: addPassage(before, newPassage("n"), "b"),
      field: fieldOf("n"),
      offset: 0,
    }));
    expect(editorOf(anOpenDraft(letter, add))).toMatchObject({
      passage: "n",
      caret: { field: fieldOf("n"), offset: 0 },
    });
  });

  it("changes nothing in a draft that is only shown", () => {
    const shown = after(aWindow(), openEditor({ draft: aDraft(letter), template: null, isReadOnly: true }));
    expect(after(shown, type("a", "A", 0), undoEdit(), redoEdit())).toBe(shown);
  });

  it("gives the same state where an edit changes nothing", () => {
    const state = anOpenDraft(letter);
    expect(
      after(
        state,
        type("a", "Eins", 0),
        edit("movePassage", (before) => before),
        undoEdit(),
      ),
    ).toBe(state);
  });
});
