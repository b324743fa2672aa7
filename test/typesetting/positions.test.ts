import { describe, expect, it } from "vitest";
import type { Form } from "../../preload/stationery/din-5008";
import { FONT_FAMILIES, type FontFamily } from "../../preload/stationery/stationery";
import { isInstalled } from "../export/installed";
import { aSheet } from "../export/sample-sheets";
import { aPassage, aRecipient } from "../letter/letter-builder";
import { lineBeginning, type PrintedLine, printedLines } from "./printed-lines";
import { typesetFile } from "./typeset-sample";

const WITHIN_MM = 0.5;
const canRead = isInstalled("mutool", "-v");
const because = canRead ? "" : " (skipped: mutool is not installed)";

// Baselines below the tops of lines, measured once in the fonts themselves: (line - (ascent + descent) * size) / 2 + ascent * size.
const BASELINE: Readonly<Record<FontFamily, Readonly<Record<"pt7" | "pt9" | "pt10" | "pt11", number>>>> = {
  Arial: { pt7: 3.42, pt9: 3.22, pt10: 3.34, pt11: 3.46 },
  "Times New Roman": { pt7: 3.39, pt9: 3.19, pt10: 3.31, pt11: 3.42 },
  Calibri: { pt7: 3.4, pt9: 3.2, pt10: 3.32, pt11: 3.44 },
};

// Tops of lines in millimetres, of the norm's drawings for forms A and B.
const TOPS: Readonly<Record<Form, Readonly<Record<string, number>>>> = {
  A: {
    returnLine: 27,
    zoneEnd: 44.7,
    information: 32,
    reference: 80.46,
    subject: 80.46,
    salutation: 93.15,
    text: 101.61,
  },
  B: {
    returnLine: 45,
    zoneEnd: 62.7,
    information: 50,
    reference: 98.46,
    subject: 98.46,
    salutation: 111.15,
    text: 119.61,
  },
};
const LINE = 4.23;
const PAGE_TWO = { head: 16.9, text: 16.9 + 2 * LINE };

const LETTER = {
  place: "Ort",
  referenceFields: [{ label: "Ihr Zeichen", value: "AB 12" }],
  recipient: aRecipient({
    addressLines: ["Erste", "Zweite", "Dritte"],
    postalRemarks: ["Vermerk eins", "Vermerk zwei"],
  }),
  salutation: { own: "Guten Tag,", alternatives: [] },
  passages: Array.from({ length: 12 }, (_, index) =>
    aPassage(`p${index}`, `Absatz${index} ${"viele Worte ".repeat(40)}`),
  ),
};

function expectLine(line: PrintedLine, xMm: number, topMm: number, baselineOffsetMm: number): void {
  expect(Math.abs(line.xMm - xMm), `x of "${line.text}" is ${line.xMm}`).toBeLessThan(WITHIN_MM);
  const y = line.baselineMm - baselineOffsetMm;
  expect(Math.abs(y - topMm), `top of "${line.text}" is ${y}, not ${topMm}`).toBeLessThan(WITHIN_MM);
}

describe.skipIf(!canRead)(`a letter on the sheet${because}`, () => {
  for (const form of ["A", "B"] as const) {
    for (const fontFamily of FONT_FAMILIES) {
      const top = TOPS[form] as Record<string, number>;
      const below = BASELINE[fontFamily];
      const at = (name: string) => top[name] ?? Number.NaN;

      it(`has its parts where form ${form} wants them, in ${fontFamily}`, () => {
        const lines = printedLines(typesetFile(aSheet(LETTER, { form, fontFamily })).path);
        expectLine(lineBeginning(lines, "Initiative Beispiel ·"), 25, at("returnLine"), below.pt7);
        expectLine(lineBeginning(lines, "Vermerk zwei"), 25, at("zoneEnd") - LINE, below.pt10);
        expectLine(lineBeginning(lines, "Vermerk eins"), 25, at("zoneEnd") - 2 * LINE, below.pt10);
        expectLine(lineBeginning(lines, "Erste"), 25, at("zoneEnd"), below.pt10);
        expectLine(lineBeginning(lines, "Dritte"), 25, at("zoneEnd") + 2 * LINE, below.pt10);
        expectLine(lineBeginning(lines, "Ihr Zeichen"), 125, at("information"), below.pt9);
        expectLine(lineBeginning(lines, "Ein sicherer Schulweg"), 25, at("subject"), below.pt11);
        expectLine(lineBeginning(lines, "Guten Tag,"), 25, at("salutation"), below.pt11);
        expectLine(lineBeginning(lines, "Absatz0"), 25, at("text"), below.pt11);
        const [head, first] = lines.filter(({ page }) => page === 2);
        expectLine(head as PrintedLine, 25, PAGE_TWO.head, below.pt9);
        const body = lines.find(({ page, baselineMm }) => page === 2 && baselineMm > PAGE_TWO.text) as PrintedLine;
        expect(first).toBeDefined();
        expectLine(body, 25, PAGE_TWO.text, below.pt11);
      });

      it(`has the reference line two lines above the subject on form ${form}, in ${fontFamily}`, () => {
        const lines = printedLines(typesetFile(aSheet(LETTER, { form, fontFamily, references: "referenceLine" })).path);
        expectLine(lineBeginning(lines, "Ihr Zeichen"), 25, at("reference"), below.pt9);
        expectLine(lineBeginning(lines, "AB 12"), 25, at("reference") + LINE, below.pt9);
        expectLine(lineBeginning(lines, "Ein sicherer Schulweg"), 25, at("reference") + 4 * LINE, below.pt11);
      });
    }
  }

  it("has the page number at the right margin of the second page and nowhere on the first", () => {
    const lines = printedLines(typesetFile(aSheet(LETTER)).path);
    const numbers = lines.filter(({ text }) => /Seite \d von \d$/u.test(text));
    expect(numbers.map(({ page, text }) => [page, text])).toEqual([
      [2, "Seite 2 von 3"],
      [3, "Seite 3 von 3"],
    ]);
    for (const { rightMm, baselineMm } of numbers) {
      expect(Math.abs(rightMm - 190)).toBeLessThan(WITHIN_MM);
      expect(Math.abs(baselineMm - BASELINE.Arial.pt9 - PAGE_TWO.head)).toBeLessThan(WITHIN_MM);
    }
  });

  it("says nothing of pages where there is only one", () => {
    const lines = printedLines(typesetFile(aSheet()).path);
    expect(lines.filter(({ text }) => text.includes("Seite"))).toEqual([]);
  });

  it("moves the text below an information block that is deeper than the address field", () => {
    const referenceFields = Array.from({ length: 12 }, (_, index) => ({ label: `Feld ${index}`, value: "Wert" }));
    const lines = printedLines(typesetFile(aSheet({ referenceFields, place: "" })).path);
    // Twelve fields, a blank line, the date: fourteen lines below 50 mm, then two blank ones.
    expectLine(lineBeginning(lines, "Ein sicherer Schulweg"), 25, 50 + 16 * LINE, BASELINE.Arial.pt11);
  });

  it("moves everything down by the further lines of a long subject", () => {
    const subject = "Sicherheit ".repeat(26).trim();
    const lines = printedLines(typesetFile(aSheet({ subject, passages: [aPassage("a", "Anfang")] })).path);
    const subjectLines = lines.filter(({ text }) => text.startsWith("Sicherheit"));
    expect(subjectLines.length).toBe(4);
    expectLine(lineBeginning(lines, "Anfang"), 25, (TOPS.B["text"] as number) + 3 * LINE, BASELINE.Arial.pt11);
  });

  it("lets an address of more lines than its zone grow into free room above it, and warns once that is used up", () => {
    const addressLines = Array.from({ length: 9 }, (_, index) => `Zeile ${index + 1}`);
    const grown = typesetFile(aSheet({ recipient: aRecipient({ addressLines }) }));
    expect(grown.warnings).toEqual([]);
    expectLine(lineBeginning(printedLines(grown.path), "Zeile 9"), 25, 90 - LINE, BASELINE.Arial.pt10);
    const full = typesetFile(aSheet({ recipient: aRecipient({ addressLines, postalRemarks: ["Persönlich"] }) }));
    expect(full.warnings).toEqual(["addressTooLong"]);
    const lines = printedLines(full.path);
    const gap = lineBeginning(lines, "Ein sicherer").baselineMm - lineBeginning(lines, "Zeile 9").baselineMm;
    expect(gap).toBeGreaterThan(2.5 * LINE);
  });
});
