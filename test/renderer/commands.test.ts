import { describe, expect, it } from "vitest";
import { removePassage } from "../../preload/letter/edits/passage-edits";
import { availableCommands } from "../../renderer/commands/available-commands";
import { isShortcut, type PressedKeys, spokenShortcut } from "../../renderer/commands/shortcut";
import type { AppState } from "../../renderer/state/app-state";
import { edit, undoEdit } from "../../renderer/state/editing";
import { aLetter } from "../letter/letter-builder";
import { after, anOpenDraft, aWindow } from "./open-window";

const press = (key: string, changes: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...changes,
});
const ids = (state: AppState) => availableCommands(state).map(({ id }): string => id);

describe("commands", () => {
  it("are those of the place where one is", () => {
    expect(ids(aWindow())).toContain("data.backUp");
    expect(ids(aWindow())).not.toContain("draft.rename");
    expect(ids(anOpenDraft())).toContain("draft.rename");
    expect(ids(anOpenDraft())).not.toContain("data.backUp");
  });

  it("offer undoing and redoing only where there is something to undo or redo", () => {
    const edits = (state: AppState) => ids(state).filter((id) => id.startsWith("edit."));
    const edited = after(
      anOpenDraft(aLetter()),
      edit("removePassage", (letter) => removePassage(letter, "eins")),
    );
    expect(edits(anOpenDraft())).toEqual([]);
    expect(edits(edited)).toEqual(["edit.undo"]);
    expect(edits(after(edited, undoEdit()))).toEqual(["edit.redo"]);
  });

  it("are given by exactly their keys", () => {
    expect(isShortcut("CmdOrCtrl+Z", press("z"), false)).toBe(true);
    expect(isShortcut("CmdOrCtrl+Z", press("Z", { shiftKey: true }), false)).toBe(false);
    expect(isShortcut("CmdOrCtrl+Shift+Z", press("Z", { shiftKey: true }), false)).toBe(true);
    expect(isShortcut("CmdOrCtrl+Z", press("z", { altKey: true }), false)).toBe(false);
    expect(isShortcut("CmdOrCtrl+Z", press("z", { ctrlKey: false }), false)).toBe(false);
    expect(isShortcut("", press(""), false)).toBe(false);
  });

  it("take the command key on a Mac, and the plus sign wherever it lies", () => {
    expect(isShortcut("CmdOrCtrl+Z", press("z", { ctrlKey: false, metaKey: true }), true)).toBe(true);
    expect(isShortcut("CmdOrCtrl+Z", press("z"), true)).toBe(false);
    expect(isShortcut("Ctrl+H", press("h"), true)).toBe(true);
    expect(isShortcut("Ctrl+H", press("h", { ctrlKey: false, metaKey: true }), true)).toBe(false);
    expect(isShortcut("Ctrl+H", press("h"), false)).toBe(true);
    expect(isShortcut("CmdOrCtrl+Plus", press("+"), false)).toBe(true);
    expect(isShortcut("CmdOrCtrl+Plus", press("+", { shiftKey: true }), false)).toBe(true);
    expect(isShortcut("CmdOrCtrl+PageDown", press("PageDown"), false)).toBe(true);
  });

  it("say their keys in the words of the keyboard", () => {
    expect(spokenShortcut("CmdOrCtrl+Shift+Z", { CmdOrCtrl: "Strg", Shift: "Umschalt" })).toBe("Strg + Umschalt + Z");
  });
});
