import { describe, expect, it } from "vitest";
import { createTypesetter } from "../../main/typesetting/typesetter";
import { isInstalled } from "../export/installed";
import { aSheet, FULL_LETTER, SAMPLE_LETTERS } from "../export/sample-sheets";
import { aPassage, aRecipient } from "../letter/letter-builder";
import { lineBeginning, printedLines } from "./printed-lines";
import { FONTS, TYPST_FOLDER, typesetFile, typesetSample } from "./typeset-sample";

describe("a typeset letter", () => {
  it("comes without a warning, as one page picture for each page", () => {
    for (const [name, sheet] of Object.entries(SAMPLE_LETTERS)) {
      const { warnings, pages, pageCount } = typesetSample(sheet);
      expect(warnings, name).toEqual(name === "a long foreign address and remarks" ? ["addressTooLong"] : []);
      expect(pages.length, name).toBe(pageCount);
    }
  });

  it("makes only what is asked for", () => {
    const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });
    expect(typesetter.typeset(aSheet(), { pages: false, pdf: true }).pages).toEqual([]);
    expect(typesetter.typeset(aSheet(), { pages: true, pdf: false }).pdf.length).toBe(0);
  });

  it("prints what looks like markup or program as the words it is", () => {
    const text = '#read("/etc/passwd") *stern* $x$ @preview/a:1.0.0 \\ <place> // nichts [a] = b';
    const sheet = aSheet({
      subject: text,
      passages: [aPassage("a", text)],
      recipient: aRecipient({ addressLines: [text] }),
    });
    const pdf = Buffer.from(typesetSample(sheet).pdf).toString("utf8");
    expect(pdf).toContain("#read(");
    expect(typesetSample(sheet).warnings).toEqual([]);
  });
});

const canRead = isInstalled("mutool", "-v");

describe.skipIf(!canRead)(`places of a typeset letter${canRead ? "" : " (skipped: mutool is not installed)"}`, () => {
  it("are where the words are found in the file", () => {
    const { places, path } = typesetFile(aSheet(FULL_LETTER));
    const lines = printedLines(path);
    const found = places.filter(({ part }) => part === "passage");
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, index) => `p${index}`));
    for (const { id, page, xMm, yMm } of found) {
      const line = lineBeginning(lines, `Absatz${id.slice(1)}`);
      expect(line.page).toBe(page);
      expect(Math.abs(line.xMm - xMm)).toBeLessThan(0.1);
      expect(Math.abs(line.baselineMm - 3.46 - yMm)).toBeLessThan(0.1);
    }
    const [closing] = places.filter(({ part }) => part === "closing");
    expect(closing?.page).toBe(lineBeginning(lines, "Mit freundlichen").page);
  });

  it("are told for every line beside the address, below it, and of enclosures and copies", () => {
    for (const references of ["informationBlock", "referenceLine"] as const) {
      const sheet = aSheet(FULL_LETTER, { references });
      const { places, path } = typesetFile(sheet);
      const lines = printedLines(path);
      for (const { field, label } of [...sheet.informationBlock, ...sheet.referenceLine]) {
        if (field === "") continue;
        const found = places.find(({ part, id }) => part === "informationLine" && id === field);
        const line = lineBeginning(lines, label);
        expect([field, found?.page]).toEqual([field, line.page]);
        expect(Math.abs(line.xMm - (found?.xMm ?? 0))).toBeLessThan(0.1);
      }
      for (const part of ["enclosures", "copies"] as const) {
        const printed = sheet[part]?.lines ?? [];
        const found = places.filter((place) => place.part === `${part}Line`);
        expect(found.map(({ id }) => id)).toEqual(printed.map((_, index) => String(index)));
        const baselines = printed.map((text) => lineBeginning(lines, text).baselineMm);
        for (const [index, { yMm }] of found.entries()) expect(yMm).toBeCloseTo(baselines[index] ?? 0, 1);
      }
    }
  });

  it("tell where each passage ends", () => {
    const { places, path } = typesetFile(
      aSheet({ passages: [aPassage("a", "Kurz."), aPassage("b", "Wort ".repeat(60))] }),
    );
    const lines = printedLines(path);
    const end = places.find(({ part, id }) => part === "passageEnd" && id === "b");
    const last = lines.filter(({ text }) => text.startsWith("Wort")).at(-1);
    expect(Math.abs((end?.yMm ?? 0) - (last?.baselineMm ?? 0))).toBeLessThan(0.1);
  });
});

describe.skipIf(!canRead)(`hyphenation${canRead ? "" : " (skipped: mutool is not installed)"}`, () => {
  const passages = [
    aPassage("a", "Geschwindigkeitsbeschränkungen und Verwaltungsverfahrensbeschleunigung ".repeat(12)),
  ];
  const hyphens = (hyphenation: boolean) =>
    printedLines(typesetFile(aSheet({ passages, hyphenation })).path).filter(({ text }) =>
      /[a-zäöüß][-\u00AD]$/u.test(text),
    );

  it("parts long German words at the ends of lines", () => expect(hyphens(true).length).toBeGreaterThan(2));
  it("can be switched off", () => expect(hyphens(false)).toEqual([]));
  it("keeps words with a protected space on one line", () => {
    const text = `${"Wort ".repeat(17)}§\u00A03\u00A0Absatz\u00A02 `.repeat(6);
    const lines = printedLines(typesetFile(aSheet({ passages: [aPassage("a", text)] })).path);
    expect(lines.filter((line) => /§\s3\sAbsatz\s2/u.test(line.text)).length).toBe(6);
  });
});
