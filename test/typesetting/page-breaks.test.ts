import { describe, expect, it } from "vitest";
import type { Letter } from "../../preload/letter/letter";
import { list, paragraph } from "../../preload/letter/rich-text";
import { isInstalled } from "../export/installed";
import { aSheet, signatories } from "../export/sample-sheets";
import { aPassage } from "../letter/letter-builder";
import { type PrintedLine, printedLines } from "./printed-lines";
import { typesetFile } from "./typeset-sample";

const canRead = isInstalled("mutool", "-v");
const HEAD_BASELINE_MM = 22;

/** A paragraph of so many lines, each of which names its paragraph and its number. */
function paragraphOf(id: string, lines: number) {
  const text = Array.from({ length: lines }, (_, index) => [
    ...(index === 0 ? [] : [{ kind: "lineBreak" as const }]),
    { kind: "text" as const, text: `${id} Zeile ${index + 1} von ${lines}` },
  ]).flat();
  return aPassage(id, "", { blocks: [paragraph(text)] });
}

function bodyLines(changes: Partial<Letter>): readonly PrintedLine[] {
  return printedLines(typesetFile(aSheet(changes)).path).filter(
    ({ page, baselineMm }) => page === 1 || baselineMm > HEAD_BASELINE_MM,
  );
}

/** Paragraphs of which one page has a single line although they have more. */
function partedIntoSingles(lines: readonly PrintedLine[]): readonly string[] {
  const counts = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const { page, text } of lines) {
    const [, id, length] = /^(\S+) Zeile \d+ von (\d+)$/u.exec(text) ?? [];
    if (id === undefined) continue;
    counts.set(`${id} ${page}`, (counts.get(`${id} ${page}`) ?? 0) + 1);
    whole.set(`${id} ${page}`, Number(length));
  }
  return [...counts].filter(([key, count]) => count === 1 && (whole.get(key) ?? 0) > 1).map(([key]) => key);
}

function textLinesWithClosing(lines: readonly PrintedLine[]): number {
  const page = lines.find(({ text }) => text === "Mit freundlichen Grüßen")?.page;
  return lines.filter((line) => line.page === page && line.text.includes(" Zeile ")).length;
}

describe.skipIf(!canRead)(`page breaks${canRead ? "" : " (skipped: mutool is not installed)"}`, () => {
  it("never part a paragraph into single lines and never leave the closing alone, wherever it comes to stand", () => {
    const twoPages = new Set<number>();
    for (let filling = 8; filling <= 34; filling++) {
      for (const last of [1, 2, 3, 7]) {
        const passages = [paragraphOf("vorn", filling), paragraphOf("mitte", 4), paragraphOf("ende", last)];
        const lines = bodyLines({ passages, signatories: signatories(2) });
        expect(partedIntoSingles(lines), `${filling} lines, then ${last}`).toEqual([]);
        expect(textLinesWithClosing(lines), `${filling} lines, then ${last}`).toBeGreaterThanOrEqual(2);
        expect(lines.filter(({ text }) => text.includes(" Zeile ")).length).toBe(filling + 4 + last);
        if (lines.some(({ page }) => page === 2)) twoPages.add(filling);
      }
    }
    expect(twoPages.size).toBeGreaterThan(10);
    expect(twoPages.size).toBeLessThan(27);
  });

  it("keep closing, room for the signature and signatories on one page", () => {
    for (let filling = 20; filling <= 34; filling++) {
      const lines = bodyLines({ passages: [paragraphOf("text", filling)], signatories: signatories(3) });
      const pages = lines
        .filter(({ text }) => /^(?:Mit freundlichen|Vorname|Rolle)/u.test(text))
        .map(({ page }) => page);
      expect(pages.length).toBe(7);
      expect(new Set(pages).size, `${filling} lines`).toBe(1);
    }
  });

  it("keep a list that ends the text with the closing", () => {
    for (let filling = 20; filling <= 32; filling++) {
      const items = [1, 2, 3].map((index) => `Punkt Zeile ${index}`);
      const passages = [paragraphOf("text", filling), aPassage("liste", "", { blocks: [list(false, items)] })];
      const lines = bodyLines({ passages });
      expect(textLinesWithClosing(lines), `${filling} lines`).toBeGreaterThanOrEqual(1);
      expect(lines.filter(({ text }) => text.includes("Punkt Zeile")).length).toBe(3);
    }
  });

  it("never leave a heading at the foot of a page", () => {
    for (let filling = 24; filling <= 34; filling++) {
      const heading = aPassage("kopf", "Zwischentitel", { form: "heading" });
      const lines = bodyLines({ passages: [paragraphOf("vorn", filling), heading, paragraphOf("danach", 6)] });
      const at = lines.findIndex(({ text }) => text === "Zwischentitel");
      expect(lines[at + 1]?.page, `${filling} lines`).toBe(lines[at]?.page);
      expect(lines[at + 1]?.text).toBe("danach Zeile 1 von 6");
    }
  });

  it("part forty enclosures over pages, but not below their heading or before the last", () => {
    const titles = Array.from({ length: 40 }, (_, index) => `Beilage ${index + 1}`);
    for (let filling = 1; filling <= 16; filling += 1) {
      const enclosures = titles.map((title) => ({ title, fileName: "" }));
      const lines = bodyLines({ passages: [paragraphOf("text", filling)], enclosures, copies: ["Rat"] });
      const printed = lines.filter(({ text }) => text === "Anlagen" || text.startsWith("Beilage"));
      expect(printed.map(({ text }) => text)).toEqual(["Anlagen", ...titles]);
      expect(printed[1]?.page).toBe(printed[0]?.page);
      expect(printed.at(-2)?.page).toBe(printed.at(-1)?.page);
    }
  });

  it("show all of ten enclosures and the copy list on the page of the closing", () => {
    const enclosures = Array.from({ length: 10 }, (_, index) => ({ title: `Beilage ${index + 1}`, fileName: "" }));
    const lines = bodyLines({ passages: [paragraphOf("text", 25)], enclosures, copies: ["Rat", "Presse"] });
    const end = lines.slice(lines.findIndex(({ text }) => text === "Mit freundlichen Grüßen"));
    expect(end.map(({ text }) => text)).toEqual([
      "Mit freundlichen Grüßen",
      "Ada Muster",
      "Sprecherin",
      "Anlagen",
      ...enclosures.map(({ title }) => title),
      "Verteiler",
      "Rat",
      "Presse",
    ]);
    expect(new Set(end.map(({ page }) => page)).size).toBe(1);
  });
});
