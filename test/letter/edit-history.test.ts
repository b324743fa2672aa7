import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newHistory, recordEdit, redo, undo } from "../../preload/letter/edits/edit-history";
import { setParts, setSalutation } from "../../preload/letter/edits/letter-edits";
import { addPassage, movePassage, removePassage } from "../../preload/letter/edits/passage-edits";
import type { Letter } from "../../preload/letter/letter";
import { aLetter, aPassage } from "./letter-builder";

const label = { key: "edit", values: {} };

const edit = fc.oneof(
  fc.string().map((subject) => (letter: Letter) => setParts(letter, { subject })),
  fc.string().map((own) => (letter: Letter) => setSalutation(letter, own)),
  fc.nat(20).map((n) => (letter: Letter) => addPassage(letter, aPassage(`neu${n}`), "zwei")),
  fc.constantFrom("eins", "zwei", "drei").map((id) => (letter: Letter) => removePassage(letter, id)),
  fc.tuple(fc.constantFrom("eins", "zwei"), fc.nat(5)).map(
    ([id, to]) =>
      (letter: Letter) =>
        movePassage(letter, id, to),
  ),
);

describe("undo and redo", () => {
  it("leads back to the first letter and forth to the last one, whatever was edited", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const first = newHistory(aLetter());
        const last = edits.reduce((history, change) => recordEdit(history, change(history.present), label), first);
        const undone = last.past.reduce((history) => undo(history), last);
        expect(undone.present).toBe(first.present);
        expect(undone.future.reduce((history) => redo(history), undone).present).toBe(last.present);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("forgets what was undone once something else is edited", () => {
    const edited = recordEdit(newHistory("a"), "b", label);
    const changed = recordEdit(undo(edited), "c", label);
    expect(redo(changed)).toBe(changed);
    expect(changed.present).toBe("c");
  });

  it("records nothing where nothing changed", () => {
    const history = newHistory(aLetter());
    expect(recordEdit(history, setParts(history.present, { subject: history.present.subject }), label)).toBe(history);
  });

  it("names the edit that undo takes back and redo repeats", () => {
    const named = { key: "dropPosition", values: { number: 3 } };
    const edited = recordEdit(newHistory(1), 2, named);
    expect(edited.past.at(-1)?.label).toBe(named);
    expect(undo(edited).future[0]?.label).toBe(named);
  });
});
