import { describe, expect, it } from "vitest";
import type { Finding } from "../../preload/letter/checks/check";
import { LETTER_CHECKS } from "../../preload/letter/checks/letter-checks";
import { areaOf, clearAreas } from "../../renderer/checks/clear-areas";
import { letBe, lookAtAgain, mend } from "../../renderer/checks/finding-deeds";
import { goToPlace, placeOf, quotedWords } from "../../renderer/checks/finding-place";
import { undoEdit } from "../../renderer/state/editing";
import { aLetter, aPassage } from "../letter/letter-builder";
import { after, anOpenDraft, editorOf } from "./open-window";

const letter = aLetter({
  passages: [aPassage("a"), aPassage("b", 'Wir sagen "Nein" zu diesem Plan und bitten um Antwort.')],
});
const finding: Finding = {
  key: "quotation-marks|passages.b|",
  check: "quotation-marks",
  severity: "hint",
  place: "passages.b",
  range: { start: 10, end: 16 },
  values: { count: 1 },
  fix: { kind: "retype", edits: [{ place: "passages.b", start: 10, end: 16, text: "„Nein“" }] },
};

describe("the step that checks a letter", () => {
  it("knows an area for every check there is", () => {
    expect(LETTER_CHECKS.map(({ id }) => id).filter((id) => areaOf(id) === null)).toEqual([]);
  });

  it("calls an area clear only while none of its checks finds anything", () => {
    expect(clearAreas([])).toContain("typography");
    expect(clearAreas([finding])).not.toContain("typography");
  });

  it("quotes the words in question and says which passage they are in", () => {
    expect(placeOf(finding, letter)).toEqual({ part: "passage", number: 2 });
    expect(quotedWords(finding, letter)).toBe('Wir sagen "Nein" zu diesem Plan und bitten …');
    expect(quotedWords({ place: "subject", range: null }, letter)).toBe("");
  });

  it("leads into the words in question, and to the field of a part that is no passage", () => {
    expect(editorOf(after(anOpenDraft(letter), goToPlace(finding, letter)))).toMatchObject({
      step: "passages",
      caret: { field: { passage: "b", block: 0, item: 0 }, offset: 10 },
    });
    const toAddress = goToPlace({ place: "recipient", range: null }, letter);
    expect(editorOf(after(anOpenDraft(letter), toAddress))).toMatchObject({
      step: "recipient",
      wish: { element: "letter-address" },
    });
  });

  it("mends a finding in one step that can be undone", () => {
    const mended = anOpenDraft(letter, mend(finding));
    expect(JSON.stringify(editorOf(mended).history.present.letter.passages[1])).toContain("„Nein“");
    expect(editorOf(after(mended, undoEdit())).history.present.letter).toBe(letter);
  });

  it("remembers in the draft what somebody knows of, until it is looked at again", () => {
    const known = anOpenDraft(letter, letBe(finding), letBe(finding));
    expect(editorOf(known).history.present.known).toEqual([finding.key]);
    expect(editorOf(after(known, lookAtAgain(finding))).history.present.known).toEqual([]);
    expect(editorOf(after(known, undoEdit())).history.present.known).toEqual([]);
  });
});
