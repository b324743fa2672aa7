import { describe, expect, it } from "vitest";
import { addPassage, movePassage, removePassage, setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import { typeText } from "../../preload/letter/edits/type-text";
import type { Letter } from "../../preload/letter/letter";
import { paragraph } from "../../preload/letter/rich-text";
import { commandLabel, editOfCommand } from "../../renderer/commands/command-label";
import { editValues } from "../../renderer/state/edit-values";
import { edit, typed } from "../../renderer/state/editing";
import { aLetter, aPassage } from "../letter/letter-builder";
import { GERMAN } from "./german-texts";
import { anOpenDraft } from "./open-window";

const letter = aLetter({ passages: ["a", "b", "c", "d"].map((id) => aPassage(id)) });
const number = (change: (before: Letter) => Letter) => editValues(letter, change(letter))["number"];

describe("the name of an edit", () => {
  it("says which passage it is about", () => {
    expect(number((one) => setPassageBlocks(one, "c", [paragraph("Anders.")]))).toBe(3);
    expect(number((one) => addPassage(one, aPassage("n"), "b"))).toBe(2);
    expect(number((one) => removePassage(one, "d"))).toBe(4);
    expect(number((one) => movePassage(one, "a", 2))).toBe(1);
    expect(number((one) => movePassage(one, "d", 1))).toBe(4);
    expect(number((one) => one)).toBeUndefined();
  });

  it("stands in the command that undoes it", () => {
    const nameAfter = (...transitions: Parameters<typeof anOpenDraft>[1][]) => {
      const state = anOpenDraft(letter, ...transitions);
      return commandLabel(
        { id: "edit.undo", labelKey: "commands.edit.undo" },
        editOfCommand("edit.undo", state),
        GERMAN,
      );
    };
    const field = { passage: "b", block: 0, item: 0 };
    expect(nameAfter()).toBe("Rückgängig");
    expect(nameAfter(edit("removePassage", (one) => removePassage(one, "b")))).toBe("Rückgängig: Absatz 2 entfernen");
    expect(nameAfter(typed("passage/b", 0, (one) => typeText(one, field, "x")))).toBe(
      "Rückgängig: Schreiben in Absatz 2",
    );
  });
});
