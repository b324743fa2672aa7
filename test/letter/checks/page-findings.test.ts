import { describe, expect, it } from "vitest";
import { applyFix } from "../../../preload/letter/checks/apply-fix";
import { pageFindings, unsettableFinding } from "../../../preload/letter/checks/page-findings";
import { letterSheet } from "../../../preload/stationery/letter-sheet";
import { defaultStationery } from "../../../preload/stationery/stationery";
import { aLetter, aPassage } from "../letter-builder";
import { findings } from "./find-in-letter";

const sheet = letterSheet(aLetter(), defaultStationery("B"), "2026-11-22");
const place = (part: string, page: number, yMm: number, id = "") => ({ part, id, page, xMm: 25, yMm });
const found = (...places: ReturnType<typeof place>[]) => pageFindings(sheet, { places, warnings: [] });

describe("what is found on finished pages", () => {
  it("is a subject of more than two lines", () => {
    expect(found(place("subject", 1, 100), place("salutation", 1, 116.9))).toEqual([]);
    expect(found(place("subject", 1, 100), place("salutation", 1, 121.2))).toEqual([
      { check: "subject-too-long", place: "subject", values: { lines: 3 } },
    ]);
  });

  it("is an address that leaves its zone", () => {
    expect(pageFindings(sheet, { places: [], warnings: ["addressTooLong"] })).toEqual([
      { check: "zone-overflow", place: "recipient", values: {} },
    ]);
  });

  it("is a closing on a page without text", () => {
    const text = [place("passage", 1, 200, "eins"), place("passageEnd", 1, 260, "eins")];
    expect(found(...text, place("closing", 2, 25))).toEqual([
      { check: "closing-alone", place: "closing", values: { page: 2 } },
    ]);
    expect(found(...text, place("closing", 1, 265))).toEqual([]);
  });

  it("is a single line of a passage before or after the break", () => {
    const passage = (start: number, end: number) =>
      found(place("passage", 1, start, "eins"), place("passageEnd", 2, end, "eins"));
    expect(passage(240, 40)).toEqual([]);
    expect(passage(240, 28.7)).toEqual([{ check: "line-alone", place: "passages.eins", values: { page: 2 } }]);
    expect(passage(267, 40)).toEqual([{ check: "line-alone", place: "passages.eins", values: { page: 1 } }]);
  });

  it("is a character that no font has, and its removal", () => {
    const values = { character: "😀", code: "U+1F600", part: "passage", number: 1 };
    const finding = unsettableFinding(sheet.passages, values);
    expect(finding).toEqual({ check: "character-unsettable", place: "passages.eins", values });
    const passages = [aPassage("eins", "Wir 😀 bitten 😀 darum.")];
    const [told] = findings({ passages }, { pages: [finding] });
    expect(told?.range).toEqual({ start: 4, end: 6 });
    const mended = applyFix(aLetter({ passages }), told?.fix ?? { kind: "goTo", place: "" });
    expect(mended.passages[0]?.blocks).toEqual(aPassage("", "Wir  bitten  darum.").blocks);
    expect(unsettableFinding(sheet.passages, { ...values, part: "address" }).place).toBe("recipient");
  });
});
