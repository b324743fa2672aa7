import { describe, expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import { mendAll } from "../../renderer/checks/finding-deeds";
import { findingGroups } from "../../renderer/checks/finding-groups";
import type { AppState } from "../../renderer/state/app-state";
import { undoEdit } from "../../renderer/state/editing";
import { coverOf } from "../../renderer/steps/letter-cover";
import { letterFindings } from "../../renderer/steps/letter-figures";
import { aLetter, aPassage } from "../letter/letter-builder";
import { after, anOpenDraft, editorOf } from "./open-window";

const TODAY = "2026-11-22";
const letter = aLetter({
  closing: "",
  subject: 'Das "Nein" der Stadt',
  passages: [aPassage("a", 'Wir sagen "Nein" zum Plan - bitte.'), aPassage("b", "Wie geht's weiter...")],
});
const opened = anOpenDraft(letter);

function findingsOf(state: AppState) {
  const { draft, template, preview, misspelt, history } = editorOf(state);
  const figured = { draft, template, preview, misspelt, content: history.present };
  return letterFindings(figured, coverOf(state), TODAY).findings;
}

describe("many findings", () => {
  it("are grouped: errors first, then hints by what they are about, and none is lost", () => {
    const findings = findingsOf(opened);
    const groups = findingGroups(findings);
    expect(groups.map(({ id }) => id)[0]).toBe("errors");
    expect(groups.map(({ id }) => id)).toContain("typography");
    expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
    expect(groups[0]?.findings.every(({ severity }) => severity === "error")).toBe(true);
  });

  it("are mended together as one step, each as it stands by then", () => {
    const slips = findingGroups(findingsOf(opened)).find(({ id }) => id === "typography")?.findings ?? [];
    expect(slips.length).toBeGreaterThan(3);
    const mended = after(opened, mendAll(slips, TODAY));
    const texts = editorOf(mended).history.present.letter.passages.map(passageText);
    expect(texts).toEqual(["Wir sagen „Nein“ zum Plan – bitte.", "Wie geht’s weiter…"]);
    expect(editorOf(mended).history.past.at(-1)?.label).toMatchObject({ values: { count: slips.length } });
    expect(editorOf(after(mended, undoEdit())).history.present.letter.passages).toEqual(letter.passages);
  });
});
