import { describe, expect, it } from "vitest";
import { writeDocx } from "../../main/export/docx/write-docx";
import { createTypesetter } from "../../main/typesetting/typesetter";
import { pageFindings } from "../../preload/letter/checks/page-findings";
import type { StationeryMode } from "../../preload/letter/letter";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { textArea, textBottom } from "../../preload/stationery/sheet-geometry";
import { FONTS, TYPST_FOLDER } from "../typesetting/typeset-sample";
import { CROWDED_LETTERS } from "./crowded-letters";
import { aPaperSheet, FORMS, MODES, PAPER_MEDIA, PARTS, ZONES } from "./paper-samples";
import { aSheet, FULL_LETTER } from "./sample-sheets";

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });
const typeset = (sheet: LetterSheet, media: ReadonlyMap<string, Uint8Array> = PAPER_MEDIA) =>
  typesetter.typeset(sheet, { pages: false, pdf: true, media });
const findings = (sheet: LetterSheet, media?: ReadonlyMap<string, Uint8Array>) =>
  pageFindings(sheet, typeset(sheet, media)).map(({ check }) => check);

describe("a letter on paper with printed zones", () => {
  for (const [name, changes] of Object.entries(CROWDED_LETTERS)) {
    it(`keeps its places and its text area with ${name}, the same in all modes`, () => {
      for (const form of FORMS) {
        const sheetIn = (mode: StationeryMode) =>
          aSheet(
            { ...FULL_LETTER, ...changes, stationery: { id: "any", mode } },
            { form, letterhead: PARTS, zones: ZONES },
          );
        const [first, ...others] = MODES.map((mode) => typeset(sheetIn(mode)).places);
        for (const places of others) expect(places).toEqual(first);
        const { geometry } = sheetIn("none");
        const at = (part: string) => first?.find((place) => place.part === part);
        expect(at("returnLine")?.yMm).toBeCloseTo(geometry.returnLine.y, 1);
        expect(at("information")?.yMm).toBeCloseTo(geometry.informationBlock.y, 1);
        expect(at("subject")?.yMm).toBeGreaterThan(geometry.subjectTop - 0.05);
        for (const { part, page, yMm } of first ?? []) {
          if (part === "passage" || part === "passageEnd") expect(yMm).toBeLessThan(textBottom(geometry, page));
          if (page > 1) expect(yMm).toBeGreaterThan(geometry.following.textTop - 0.05);
        }
      }
    });
  }

  it("has the text area that its zones leave", () => {
    const { geometry } = aPaperSheet("B", "preprinted");
    // 40 mm and 30 mm printed at the foot, 30 mm at the head of following pages, 15 mm at the right, each with 2 mm of play.
    expect(textArea(geometry, 1)).toEqual({
      x: 25,
      y: geometry.subjectTop,
      width: 165,
      height: 255 - geometry.subjectTop,
    });
    expect(textArea(geometry, 2)).toEqual({ x: 25, y: 40.46, width: 165, height: 265 - 40.46 });
  });

  it("says where the paper is printed on in the address field", () => {
    const zones = { ...ZONES, first: { top: 46, bottom: 0, right: 0 } };
    expect(findings(aPaperSheet("B", "preprinted", { zones }))).toEqual(["paper-zone"]);
    expect(
      findings(aPaperSheet("B", "preprinted", { zones: { ...zones, first: { ...zones.first, top: 45 } } })),
    ).toEqual([]);
  });

  it("prints without a logo that is gone or damaged, in its place everything else, and says so", async () => {
    const sheet = aPaperSheet("A", "digital");
    const whole = typeset(sheet);
    const [[name = "", bytes = new Uint8Array()] = []] = PAPER_MEDIA;
    const damaged = Uint8Array.from(bytes).fill(7, 60, bytes.length - 20);
    for (const media of [new Map(), new Map([[name, damaged]])]) {
      // Another typesetter: one remembers the pictures it has seen.
      const fresh = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });
      const set = fresh.typeset(sheet, { pages: false, pdf: true, media });
      expect(set.places).toEqual(whole.places);
      expect(pageFindings(sheet, set).map(({ check }) => check)).toEqual(["letterhead-picture-missing"]);
    }
    expect(findings(sheet)).toEqual([]);
    expect((await writeDocx(sheet, new Map())).length).toBeGreaterThan(1000);
  });

  it("says that a picture has too few pixels for its size, and nothing of one that has enough", () => {
    const { logo } = PARTS;
    if (logo === null) throw new Error("The sample has a logo");
    const wide = (width: number) => ({ ...PARTS, logo: { ...logo, zone: { ...logo.zone, x: 140, width } } });
    // 400 pixels are 200 dpi at 50.8 mm.
    expect(findings(aPaperSheet("B", "digital", { letterhead: wide(50.8) }))).toEqual([]);
    expect(findings(aPaperSheet("B", "digital", { letterhead: wide(51) }))).toEqual(["letterhead-picture-coarse"]);
    expect(findings(aPaperSheet("B", "preprinted", { letterhead: wide(51) }))).toEqual([]);
  });

  it("cuts a footer that is too wide, and says so", () => {
    const line = {
      kind: "line",
      text: "Eine Fußzeile, die auch in der kleinsten Schrift keinen Platz hat ".repeat(2).trim(),
    } as const;
    const letterhead = { ...PARTS, footer: [[line], [line], [line], [line]] };
    expect(findings(aPaperSheet("B", "digital", { letterhead }))).toEqual(["footer-too-wide"]);
  });

  it("leaves out the name and the return line where the paper says them", () => {
    expect(aPaperSheet("B", "digital", { letterhead: { kind: "none" } }).letterhead).toBe("");
    expect(aPaperSheet("B", "preprinted", { returnLine: "onPaper" }).returnLine).toBe("");
    expect(aPaperSheet("B", "none", { returnLine: "onPaper" }).returnLine).not.toBe("");
  });
});
