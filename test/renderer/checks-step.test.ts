import { describe, expect, it } from "vitest";
import type { Finding } from "../../preload/letter/checks/check";
import { LETTER_CHECKS } from "../../preload/letter/checks/letter-checks";
import { passageText } from "../../preload/letter/passage";
import { areaOf, clearAreas } from "../../renderer/checks/clear-areas";
import { correctWord, letBe, lookAtAgain, mend } from "../../renderer/checks/finding-deeds";
import { goToPlace, placeOf, quotedWords } from "../../renderer/checks/finding-place";
import type { AppState } from "../../renderer/state/app-state";
import { undoEdit } from "../../renderer/state/editing";
import { coverOf } from "../../renderer/steps/letter-cover";
import { letterFindings } from "../../renderer/steps/letter-figures";
import { aLetter, aPassage } from "../letter/letter-builder";
import { after, anOpenDraft, editorOf } from "./open-window";

const letter = aLetter({
  passages: [aPassage("a"), aPassage("b", 'Wir sagen "Nein" zu diesem Plan und bitten um Antwort.')],
});
const TODAY = "2026-11-22";
const finding: Finding = {
  key: "quotation-marks|passages.b|",
  check: "quotation-marks",
  severity: "hint",
  place: "passages.b",
  range: { start: 10, end: 16 },
  values: { count: 1 },
  fix: { kind: "retype", edits: [{ place: "passages.b", start: 10, end: 16, text: "„Nein“" }] },
};

/** What the checks find in the open draft under this name. */
function findingIn(state: AppState, check: string): Finding {
  const { draft, template, preview, misspelt, history } = editorOf(state);
  const figured = { draft, template, preview, misspelt, content: history.present };
  const { findings } = letterFindings(figured, coverOf(state), TODAY);
  const found = findings.find((one) => one.check === check);
  if (found === undefined) throw new Error(`The checks find no ${check}`);
  return found;
}

const passageB = (state: AppState) => {
  const passage = editorOf(state).history.present.letter.passages.find(({ id }) => id === "b");
  return passage === undefined ? "" : passageText(passage);
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

  it("puts the right word in the place of a slip, each time that it stands there, in one step that names both", () => {
    const words = "Wir sind entäuscht. Sehr entäuscht, nicht entäuschte Leute.";
    const open = anOpenDraft(aLetter({ passages: [aPassage("b", words)] }));
    const slip = { ...finding, check: "word-unknown", place: "passages.b", values: { word: "entäuscht" } };
    const mended = after(open, correctWord(slip, "enttäuscht"));
    expect(passageB(mended)).toBe("Wir sind enttäuscht. Sehr enttäuscht, nicht entäuschte Leute.");
    expect(editorOf(mended).history.past.at(-1)).toMatchObject({
      label: { key: "edits.correctWord", values: { word: "entäuscht", right: "enttäuscht" } },
    });
    expect(passageB(after(mended, undoEdit()))).toBe(words);
  });

  it("mends a finding in one step that can be undone", () => {
    const open = anOpenDraft(letter);
    const mended = after(open, mend(findingIn(open, "quotation-marks"), TODAY));
    expect(passageB(mended)).toBe("Wir sagen „Nein“ zu diesem Plan und bitten um Antwort.");
    expect(editorOf(after(mended, undoEdit())).history.present.letter).toBe(letter);
  });

  it("mends two findings of one passage one after the other, though the first moves the words of the second", () => {
    const open = anOpenDraft(aLetter({ passages: [aPassage("b", 'Wir  sagen "Nein" zu diesem Plan.')] }));
    const [spaces, marks] = [findingIn(open, "double-spaces"), findingIn(open, "quotation-marks")];
    const mended = after(open, mend(spaces, TODAY), mend(marks, TODAY));
    expect(passageB(mended)).toBe("Wir sagen „Nein“ zu diesem Plan.");
    expect(after(mended, mend(spaces, TODAY))).toBe(mended);
  });

  it("remembers in the draft what somebody knows of, until it is looked at again", () => {
    const known = anOpenDraft(letter, letBe(finding), letBe(finding));
    expect(editorOf(known).history.present.known).toEqual([finding.key]);
    expect(editorOf(after(known, lookAtAgain(finding))).history.present.known).toEqual([]);
    expect(editorOf(after(known, undoEdit())).history.present.known).toEqual([]);
  });
});
