import { describe, expect, it } from "vitest";
import { printLetter } from "../../main/printing/print-letter";
import type { PrintJob } from "../../main/printing/printing";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { PrintOrder } from "../../preload/contract/printing";
import { emptyLetter } from "../../preload/letter/new-letter";
import { FULL_LETTER, SAMPLE_MEDIA } from "../export/sample-sheets";
import { FONTS, TYPST_FOLDER } from "../typesetting/typeset-sample";

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });
const ORDER: PrintOrder = {
  letter: { ...emptyLetter("de"), ...FULL_LETTER },
  runs: [{ kind: "original", copies: 2 }],
  range: "",
  target: { printer: "Büro", isDuplex: false },
};

/** Prints onto a list; `takes` is how many jobs the person lets through. */
async function printed(order: PrintOrder, takes = 9) {
  const jobs: PrintJob[] = [];
  const isPrinted = await printLetter(order, {
    typeset: async (sheet, wish) => typesetter.typeset(sheet, { ...wish, media: SAMPLE_MEDIA }),
    drawWords: async (sheet) => typesetter.drawWords(sheet),
    findStationery: async () => null,
    print: async (job) => jobs.push(job) <= takes,
    say: (key) => key,
    today: "2026-11-22",
  });
  return { jobs, isPrinted };
}

describe("printing a letter", () => {
  it("hands all its pages over as drawings as large as the sheet, without any text that needs a font", async () => {
    const { jobs, isPrinted } = await printed(ORDER);
    expect(isPrinted).toBe(true);
    expect(jobs.map(({ target, sheet }) => ({ target, sheet }))).toEqual([
      { target: { printer: "Büro", isDuplex: false, copies: 2 }, sheet: { width: 210, height: 297 } },
    ]);
    const pages = jobs[0]?.pages ?? [];
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page).toContain('viewBox="0 0 210 297" width="210mm" height="297mm"');
      expect(page).not.toMatch(/<text|font-family|<foreignObject/u);
    }
  });

  it("draws the mark of a copy onto that copy alone, and changes nothing else there", async () => {
    const runs = [
      { kind: "original", copies: 1 },
      { kind: "draft", copies: 1 },
    ] as const;
    const { jobs } = await printed({ ...ORDER, runs });
    const [original, draft] = jobs;
    expect(draft?.title).toBe(`${original?.title} – printing.marks.draft`);
    for (const [index, page] of (original?.pages ?? []).entries()) {
      const copy = draft?.pages[index] ?? "";
      expect(copy.startsWith(page.replace(/\n<\/svg>\n$/u, ""))).toBe(true);
      expect(copy.length).toBeGreaterThan(page.length + 100);
    }
  });

  it("prints the pages of a range, and refuses one that the letter does not have", async () => {
    const all = await printed(ORDER);
    const second = await printed({ ...ORDER, range: "2" });
    expect(second.jobs[0]?.pages).toEqual([all.jobs[0]?.pages[1]]);
    await expect(printed({ ...ORDER, range: "77" })).rejects.toMatchObject({ code: "printing.noSuchPage" });
    await expect(printed({ ...ORDER, range: "x" })).rejects.toMatchObject({ code: "printing.unreadable" });
  });

  it("ends where the person thinks better of it", async () => {
    const runs = [
      { kind: "original", copies: 1 },
      { kind: "file", copies: 1 },
    ] as const;
    const { jobs, isPrinted } = await printed({ ...ORDER, runs }, 0);
    expect([jobs.length, isPrinted]).toEqual([1, false]);
  });
});
