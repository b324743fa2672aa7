import { describe, expect, it } from "vitest";
import type { Signatory } from "../../preload/letter/letter";
import { letterSheet } from "../../preload/stationery/letter-sheet";
import { defaultStationery } from "../../preload/stationery/stationery";
import { aLetter, aPassage, aRecipient } from "../letter/letter-builder";

const sheetOf = (
  changes: Parameters<typeof aLetter>[0],
  references: "informationBlock" | "referenceLine" = "informationBlock",
) => letterSheet(aLetter(changes), { ...defaultStationery("B"), references }, "2026-12-24");

describe("the words on the sheet", () => {
  it("have the sender in one line, the country of a foreign address in capitals, and the date written out", () => {
    const sheet = sheetOf({
      recipient: aRecipient({ addressLines: ["Rathaus", "1010 Wien"], country: "Österreich" }),
      place: "Köln",
      referenceFields: [{ label: "Ihr Zeichen", value: "12" }],
    });
    expect(sheet.returnLine).toBe("Initiative Beispiel · Musterweg 2 · 12345 Musterstadt");
    expect(sheet.addressLines).toEqual(["Rathaus", "1010 Wien", "ÖSTERREICH"]);
    expect(sheet.informationBlock).toEqual([
      { field: "reference.0", label: "Ihr Zeichen", value: "12" },
      { field: "", label: "", value: "" },
      { field: "date", label: "Datum", value: "Köln, 22.\u00A0November\u00A02026" },
    ]);
  });

  it("have references and date in a line below the address where the stationery says so", () => {
    const sheet = sheetOf({ referenceFields: [{ label: "Ihr Zeichen", value: "12" }] }, "referenceLine");
    expect(sheet.informationBlock).toEqual([]);
    expect(sheet.referenceLine.map((line) => line.label)).toEqual(["Ihr Zeichen", "Datum"]);
  });

  it("carry the day of export where the date is not fixed", () => {
    expect(sheetOf({ date: { kind: "dayOfExport" } }).date).toBe("2026-12-24");
    expect(sheetOf({}).date).toBe("2026-11-22");
  });

  it("name one enclosure in the singular and several in the plural, and none not at all", () => {
    const enclosure = { title: "Plan", fileName: "" };
    expect(sheetOf({ enclosures: [enclosure] }).enclosures).toEqual({ heading: "Anlage", lines: ["Plan"] });
    expect(sheetOf({ enclosures: [enclosure, enclosure] }).enclosures?.heading).toBe("Anlagen");
    expect(sheetOf({}).enclosures).toBeNull();
  });

  it("name who signs for whom, with role and organisation below", () => {
    const names = { name: "Ada Groß", role: "Sprecherin", organisation: "" };
    const signatory: Signatory = { id: "s", ...names, signingFor: "i. A.", picture: null };
    const [row] = sheetOf({ signatories: [signatory] }).signatoryRows;
    expect(row?.signatories).toEqual([{ lines: ["i. A. Ada Groß", "Sprecherin"], picture: null }]);
  });

  it("shorten a long subject in the head of following pages at a word", () => {
    const subject = "Ein sehr langer Betreff, der alles sagt, was im Brief steht, und noch ein wenig mehr dazu";
    expect(sheetOf({ subject }).followingHead).toBe(
      "Ein sehr langer Betreff, der alles sagt, was im Brief …, 22.\u00A0November 2026",
    );
  });

  it("have a title even without a subject", () => {
    expect(sheetOf({ subject: "" }).title).toBe("Brief");
  });

  it("have no passage that is still without a word", () => {
    const passages = [aPassage("a"), aPassage("b", " "), aPassage("c", "", { blocks: [] }), aPassage("d")];
    expect(sheetOf({ passages }).passages.map(({ id }) => id)).toEqual(["a", "d"]);
  });

  it("carry no letterhead on pre-printed paper", () => {
    expect(sheetOf({}).letterhead).toBe("Initiative Beispiel");
    expect(sheetOf({ stationery: { id: "din-5008-b", mode: "preprinted" } }).letterhead).toBe("");
  });
});
