import { describe, expect, it } from "vitest";
import { setParts, setSalutation } from "../../preload/letter/edits/letter-edits";
import { removePassage, setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import { paragraph } from "../../preload/letter/rich-text";
import { choosePosition } from "../../preload/template/choose/choose-position";
import { chooseVoice } from "../../preload/template/choose/choose-voice";
import { setFact } from "../../preload/template/choose/set-fact";
import { edit, editContent, redoEdit, undoEdit } from "../../renderer/state/editing";
import { openEditor, showStep } from "../../renderer/state/editor-state";
import { changedPassages } from "../../renderer/state/lighting";
import { aLetter, aPassage } from "../letter/letter-builder";
import { buildFact, buildPassage, buildPosition, buildTemplate, CHOICES } from "../template/template-builder";
import { aDraft, after, aWindow, editorOf } from "./open-window";

const TODAY = "2026-11-22";
const template = buildTemplate({
  facts: [buildFact({ id: "town", value: "Essen" })],
  positions: [buildPosition("costs")],
  passages: [buildPassage("costs", [{ position: "costs", carried: "Costs.", softened: "Costs?" }])],
});
const letter = aLetter();
const opened = after(
  aWindow(),
  openEditor({
    draft: { ...aDraft(letter), template: { id: template.id, version: 1, choices: CHOICES, facts: {} } },
    template,
    isReadOnly: false,
  }),
);
/** Where undoing leads after a change, from another step. */
const undone = (change: ReturnType<typeof edit>) => {
  const { step, wish, caret } = editorOf(after(opened, change, showStep("checks"), undoEdit()));
  return { step, element: wish?.element ?? null, passage: caret?.field.passage ?? null };
};
const at = (step: string, element: string | null, passage: string | null = null) => ({ step, element, passage });

describe("undoing goes to where the change was", () => {
  it("for parts of the letter", () => {
    expect(undone(edit("subject", (one) => setParts(one, { subject: "x" })))).toEqual(at("passages", "letter-subject"));
    expect(undone(edit("salutation", (one) => setSalutation(one, "Hallo,")))).toEqual(
      at("recipient", "letter-salutation"),
    );
    expect(undone(edit("signatories", (one) => setParts(one, { signatories: [] })))).toEqual(
      at("signatures", "signatories-0"),
    );
    expect(undone(edit("copies", (one) => setParts(one, { copies: ["x"] })))).toEqual(at("sender", "copies-add"));
    expect(undone(edit("removePassage", (one) => removePassage(one, "zwei"))).passage).toBe("zwei");
  });

  it("for the field of the sender, the recipient and the date", () => {
    const { sender, recipient } = letter;
    expect(undone(edit("sender", (one) => setParts(one, { sender: { ...sender, town: "Herne" } })))).toEqual(
      at("sender", "sender-town"),
    );
    expect(undone(edit("date", (one) => setParts(one, { date: { kind: "dayOfExport" } })))).toEqual(
      at("sender", "letter-date"),
    );
    const readdressed = (changes: Partial<typeof recipient>) =>
      edit("recipient", (one) => ({ ...one, recipient: { ...recipient, ...changes } }));
    expect(undone(readdressed({ postalRemarks: ["Eilig"] }))).toEqual(at("recipient", "letter-remarks"));
    expect(undone(readdressed({ country: "Belgien" }))).toEqual(at("recipient", "letter-country"));
    expect(undone(readdressed({ addressLines: ["A"] }))).toEqual(at("recipient", "letter-address"));
  });

  it("for what was decided about the template", () => {
    const drop = editContent("position", (one) => choosePosition(one, template, "costs", "dropped", TODAY));
    expect(undone(drop)).toEqual(at("positions", "position-costs"));
    expect(undone(editContent("voice", (one) => chooseVoice(one, template, "I", TODAY)))).toEqual(
      at("positions", null),
    );
    expect(undone(editContent("fact", (one) => setFact(one, template, "town", "Herne", TODAY)))).toEqual(
      at("positions", "fact-town"),
    );
  });

  it("and a screen reader says what was undone or redone", () => {
    const change = edit("removePassage", (one) => removePassage(one, "eins"), { number: 1 });
    const label = { key: "edits.removePassage", values: { number: 1 } };
    const state = after(opened, change, undoEdit());
    expect(state.spoken).toEqual({ key: "window.undone", label });
    expect(after(state, redoEdit()).spoken).toEqual({ key: "window.redone", label });
    expect(after(opened, undoEdit()).spoken).toBeNull();
  });
});

describe("what lights up", () => {
  it("are new passages and those in other words", () => {
    const changed = setPassageBlocks(letter, "zwei", [paragraph("Anders.")]);
    const added = { ...changed, passages: [...changed.passages, aPassage("vier")] };
    expect(changedPassages(letter, added)).toEqual(["zwei", "vier"]);
    expect(changedPassages(added, letter)).toEqual(["zwei"]);
  });

  it("is what an undone change brings back", () => {
    const change = edit("passage", (one) => setPassageBlocks(one, "zwei", [paragraph("Anders.")]));
    expect(editorOf(after(opened, change, undoEdit())).lit).toEqual({
      passages: ["zwei"],
      words: [{ part: "passage", id: "zwei", from: 0, to: "Text von zwei.".length }],
    });
  });
});
