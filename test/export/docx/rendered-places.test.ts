import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "../../../main/export/docx/write-docx";
import type { Form } from "../../../preload/stationery/din-5008";
import { baselineOffsetMm } from "../../../preload/stationery/type-metrics";
import { isInstalled } from "../installed";
import { LIBRE_OFFICE_BOXES, type MeasuredWord, marksAt, measuredWords } from "../measured-words";
import { aSheet, FULL_LETTER } from "../sample-sheets";
import { printedByLibreOffice } from "./libre-office";

const canRender = isInstalled("soffice") && isInstalled("pdftotext", "-v");
const why = canRender ? "" : " (skipped: soffice or pdftotext is not installed)";

// Millimetres of DIN 5008 as written down in several sources, tops of lines. All text is Arial.
const LINE = 4.23;
interface Place {
  readonly word: string;
  readonly x: number;
  readonly top: number;
  readonly sizePt: number;
  readonly line?: number;
}
const PLACES: Readonly<Record<Form, readonly Place[]>> = {
  A: [
    { word: "Initiative", x: 25, top: 27, sizePt: 7.5, line: 5 },
    { word: "Einschreiben", x: 25, top: 44.7 - LINE, sizePt: 10 },
    { word: "Ratsfraktion", x: 25, top: 44.7, sizePt: 10 },
    { word: "Ihr", x: 125, top: 32, sizePt: 9 },
    { word: "Ein", x: 25, top: 80.46, sizePt: 11 },
    { word: "Guten", x: 25, top: 93.15, sizePt: 11 },
    { word: "Absatz0", x: 25, top: 101.61, sizePt: 11 },
  ],
  B: [
    { word: "Initiative", x: 25, top: 45, sizePt: 7.5, line: 5 },
    { word: "Einschreiben", x: 25, top: 62.7 - LINE, sizePt: 10 },
    { word: "Ratsfraktion", x: 25, top: 62.7, sizePt: 10 },
    { word: "Ihr", x: 125, top: 50, sizePt: 9 },
    { word: "Ein", x: 25, top: 98.46, sizePt: 11 },
    { word: "Guten", x: 25, top: 111.15, sizePt: 11 },
    { word: "Absatz0", x: 25, top: 119.61, sizePt: 11 },
  ],
};
const FOLDS: Readonly<Record<Form, readonly [number, number]>> = { A: [87, 192], B: [105, 210] };
const HOLE = 148.5;
const PAGE_TWO_HEAD = 16.9;
const PAGE_TWO_TEXT = 25.36;

describe.skipIf(!canRender)(`A DOCX printed by LibreOffice${why}`, () => {
  const words = new Map<string, readonly MeasuredWord[]>();
  const pdfs = new Map<string, string>();

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const form of ["A", "B"] as const) {
      // Without a letterhead the organisation's name stands in the return line alone.
      const sheet = aSheet({ ...FULL_LETTER, stationery: { id: "din-5008-b", mode: "preprinted" } }, { form });
      files[form] = await writeDocx(sheet);
    }
    for (const hyphenation of [true, false])
      files[`hyphens ${hyphenation}`] = await writeDocx(aSheet({ ...FULL_LETTER, hyphenation }));
    for (const [name, pdf] of Object.entries(printedByLibreOffice(files))) {
      pdfs.set(name, pdf);
      words.set(name, measuredWords(pdf, LIBRE_OFFICE_BOXES));
    }
  });

  for (const form of ["A", "B"] as const) {
    it(`has its parts within two tenths of a millimetre of their places on form ${form}`, () => {
      const measured = words.get(form) ?? [];
      for (const { word, x, top, sizePt, line = LINE } of PLACES[form]) {
        const found = measured.find(({ text, page }) => text === word && page === 1);
        expect(found?.xMm, word).toBeCloseTo(x, 0);
        const baseline = top + baselineOffsetMm("Arial", sizePt, line);
        expect(Math.abs((found?.baselineMm ?? 0) - baseline), `${word} at ${found?.baselineMm}`).toBeLessThan(0.2);
      }
    });

    it(`begins page 2 of form ${form} with the head and the text in their places`, () => {
      const second = (words.get(form) ?? []).filter(({ page }) => page === 2);
      const page = second.findIndex(({ text }) => text === "Seite");
      expect(second.slice(page, page + 4).map(({ text }) => text)).toEqual(["Seite", "2", "von", "2"]);
      const head = PAGE_TWO_HEAD + baselineOffsetMm("Arial", 9, LINE);
      expect(Math.abs((second[page]?.baselineMm ?? 0) - head)).toBeLessThan(0.2);
      expect(second[0]?.text).toBe("Ein");
      const text = PAGE_TWO_TEXT + baselineOffsetMm("Arial", 11, LINE);
      const firstLine = second.find(({ baselineMm }) => baselineMm > head + 1);
      expect(Math.abs((firstLine?.baselineMm ?? 0) - text)).toBeLessThan(0.2);
    });

    it(`has fold marks and hole mark in the margin of form ${form}`, () => {
      const [first, second] = FOLDS[form];
      const expected = [first, HOLE, second].sort((a, b) => a - b);
      const marks = marksAt(pdfs.get(form) ?? "", 6);
      expect(marks).toHaveLength(3);
      for (const [index, y] of expected.entries()) expect(Math.abs((marks[index] ?? 0) - y)).toBeLessThan(0.2);
      // Only the hole mark is longer than 2.5 mm.
      expect(marksAt(pdfs.get(form) ?? "", 8)).toHaveLength(1);
    });
  }

  it("is hyphenated where the letter is, and not where it is not", () => {
    const broken = (name: string) =>
      (words.get(name) ?? []).filter(({ text }) => /\p{L}[-\u00AD\u2010]$/u.test(text)).length;
    expect(broken("hyphens true")).toBeGreaterThan(0);
    expect(broken("hyphens false")).toBe(0);
  });
});
