import { describe, expect, it } from "vitest";
import type { StationeryChoices } from "../../../preload/contract/stationery";
import { followingPaper } from "../../../preload/stationery/following-paper";
import { NO_ZONES } from "../../../preload/stationery/letterhead";
import { defaultStationery } from "../../../preload/stationery/stationery";
import { newStationeryProfile } from "../../../preload/stationery/stationery-profile";
import { redoEdit, undoEdit } from "../../../renderer/state/editing";
import { showStep } from "../../../renderer/state/editor-state";
import { chooseMode, chooseStationery } from "../../../renderer/stationery/paper-edits";
import { paperSentence } from "../../../renderer/stationery/paper-sentence";
import { isStationeryMissing, letterStationery } from "../../../renderer/stationery/present-stationery";
import { knowStationery } from "../../../renderer/stationery/stationery-listener";
import { aLetter } from "../../letter/letter-builder";
import { after, anOpenDraft, editorOf } from "../open-window";

const OWN = "22222222-3333-4444-8555-666666666666";
const printed = {
  ...defaultStationery("A"),
  name: "Verein",
  zones: { first: NO_ZONES, following: { ...NO_ZONES, top: 20 } },
};
const choices: StationeryChoices = {
  profiles: [newStationeryProfile(printed, OWN, "2026-11-22T10:00:00.000Z")],
  presets: [],
  setAside: [],
  newer: 0,
};
const opened = anOpenDraft(aLetter({ stationery: { id: "din-5008-b", mode: "digital" } }));
const known = after(opened, knowStationery(choices));

describe("the paper of the open letter", () => {
  it("is chosen by edits with names, which undo and redo take back and bring again", () => {
    const chosen = after(known, showStep("passages"), chooseMode("preprinted"), chooseStationery(OWN, "Verein"));
    expect(editorOf(chosen).history.present.letter.stationery).toEqual({ id: OWN, mode: "preprinted" });
    expect(editorOf(chosen).history.past.map(({ label }) => label)).toEqual([
      { key: "edits.paperPreprinted", values: {} },
      { key: "edits.stationery", values: { name: "Verein" } },
    ]);
    const undone = after(chosen, undoEdit(), undoEdit());
    expect(editorOf(undone).history.present.letter.stationery).toEqual({ id: "din-5008-b", mode: "digital" });
    expect(undone.spoken).toEqual({ key: "window.undone", label: { key: "edits.paperPreprinted", values: {} } });
    // The paper is chosen beside the page, whatever step is open.
    expect(editorOf(undone).step).toBe("passages");
    expect(editorOf(after(undone, redoEdit())).history.present.letter.stationery.mode).toBe("preprinted");
  });

  it("is no edit where it stays the same, and none of a draft that is only shown", () => {
    expect(editorOf(after(known, chooseMode("digital"))).history.past).toEqual([]);
    const shown = { ...known, editor: { ...editorOf(known), isReadOnly: true } };
    expect(after(shown, chooseMode("none"))).toBe(shown);
  });

  it("is said to those who do not see it, with what lies in which tray", () => {
    const heard = after(known, chooseMode("preprinted")).spoken;
    expect(heard).toEqual({ key: "window.said", label: { key: "window.paper.trays.plain", values: {} } });
    const own = after(known, chooseStationery(OWN, "Verein"), chooseMode("preprinted"));
    expect(own.spoken?.label.key).toBe("window.paper.trays.printed");
    expect(paperSentence("none", own)).toBe("window.paper.hints.none");
  });

  it("is missing only where all stationery is known and has none of its id", () => {
    const own = chooseStationery(OWN, "Verein");
    expect(letterStationery(after(known, own))).toEqual({ ...printed, id: OWN });
    expect([opened, after(opened, own), after(known, own)].map(isStationeryMissing)).toEqual([false, false, false]);
    const gone = after(known, own, knowStationery({ ...choices, profiles: [] }));
    expect([letterStationery(gone), isStationeryMissing(gone)]).toEqual([null, true]);
    expect(isStationeryMissing(after(gone, chooseStationery("din-5008-a", "A")))).toBe(false);
  });

  it("stays the same value while nobody changes any, so that what shows it is drawn once", () => {
    const own = after(known, chooseStationery(OWN, "Verein"));
    expect(letterStationery(own)).toBe(letterStationery(after(own, showStep("checks"))));
  });
});

describe("the sheets after the first", () => {
  it("are plain unless something is printed on them, and none where there is one page", () => {
    expect(followingPaper(defaultStationery("B"), null)).toBe("plain");
    expect(followingPaper(defaultStationery("B"), 2)).toBe("plain");
    expect(followingPaper(printed, 2)).toBe("printed");
    expect(followingPaper(printed, 1)).toBe("none");
  });
});
