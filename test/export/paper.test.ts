import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "../../main/export/docx/write-docx";
import type { Form } from "../../preload/stationery/din-5008";
import { printedZones } from "../../preload/stationery/sheet-geometry";
import { baselineOffsetMm, TYPE_METRICS } from "../../preload/stationery/type-metrics";
import { typesetFile } from "../typesetting/typeset-sample";
import { printedByLibreOffice } from "./docx/libre-office";
import { isInstalled } from "./installed";
import { LIBRE_OFFICE_BOXES, type MeasuredWord, marksAt, measuredWords } from "./measured-words";
import { aPaperSheet, FORMS, MODES, PAPER_LETTERS, PAPER_MEDIA, ZONES } from "./paper-samples";

const canRender = isInstalled("soffice") && isInstalled("pdftotext", "-v");
const why = canRender ? "" : " (skipped: soffice or pdftotext is not installed)";
const DOTS_PER_MM = 4;

// Tops of lines in millimetres: those of DIN 5008, and of following pages below a printed zone of 30 mm and 2 mm of play.
const TOP: Readonly<Record<Form, number>> = { A: 27, B: 45 };
const FOLDS: Readonly<Record<Form, readonly number[]>> = { A: [87, 148.5, 192], B: [105, 148.5, 210] };
const PLACES = [
  { word: "Einschreiben", x: 25, below: 17.7 - 4.23, sizePt: 10 },
  { word: "Ratsfraktion", x: 25, below: 17.7, sizePt: 10 },
  { word: "Ihr", x: 125, below: 5, sizePt: 9 },
  { word: "Ein", x: 25, below: 53.46, sizePt: 11 },
  { word: "Guten", x: 25, below: 66.15, sizePt: 11 },
] as const;
const PAGE_TWO_HEAD = 32;
const LETTERHEAD_WORDS = ["Wahlspruch", "Fußzeilenwort", "IBAN"];

describe.skipIf(!canRender)(`Letters on paper of their own${why}`, () => {
  const files = new Map<string, string>();
  const words = new Map<string, readonly MeasuredWord[]>();

  beforeAll(async () => {
    const docx: Record<string, Uint8Array> = {};
    for (const [name, sheet] of Object.entries(PAPER_LETTERS)) {
      docx[`DOCX ${name}`] = await writeDocx(sheet, PAPER_MEDIA);
      files.set(`PDF ${name}`, typesetFile(sheet).path);
    }
    for (const [name, path] of Object.entries(printedByLibreOffice(docx))) files.set(name, path);
    for (const [name, path] of files) {
      words.set(name, measuredWords(path, name.startsWith("PDF") ? TYPE_METRICS.Arial : LIBRE_OFFICE_BOXES));
    }
  }, 180_000);

  it("begin each page of the DOCX with the words that begin it in the PDF", () => {
    for (const name of Object.keys(PAPER_LETTERS)) {
      const heads = (kind: string) => pageHeads(words.get(`${kind} ${name}`) ?? []);
      expect(heads("PDF").length, name).toBeGreaterThan(1);
      expect(heads("DOCX"), name).toEqual(heads("PDF"));
    }
  });

  for (const kind of ["PDF", "DOCX"] as const) {
    for (const form of FORMS) {
      const key = (mode: string) => `${kind} form ${form}, ${mode}`;

      it(`break at the same words and keep every place in all modes: ${kind}, form ${form}`, () => {
        const plain = words.get(key("none")) ?? [];
        expect(new Set(plain.map(({ page }) => page))).toEqual(new Set([1, 2]));
        expect(plain.length).toBeGreaterThan(200);
        for (const mode of MODES) expect(missing(plain, words.get(key(mode)) ?? []), mode).toEqual([]);
        expect(words.get(key("preprinted"))?.length).toBe(plain.length);
      });

      it(`have their fields where DIN 5008 wants them, and the folds: ${kind}, form ${form}`, () => {
        for (const mode of MODES) {
          const found = words.get(key(mode)) ?? [];
          for (const { word, x, below, sizePt } of PLACES) {
            const top = TOP[form] + below;
            const isThere = found.some(
              (one) =>
                one.text === word &&
                one.page === 1 &&
                Math.abs(one.xMm - x) < 0.5 &&
                Math.abs(one.baselineMm - top - baselineOffsetMm("Arial", sizePt, 4.23)) < 0.2,
            );
            expect(isThere, `${mode}: ${word}`).toBe(true);
          }
          const page = found.find((one) => one.text === "Seite" && one.page === 2);
          const head = PAGE_TWO_HEAD + baselineOffsetMm("Arial", 9, 4.23);
          expect(Math.abs((page?.baselineMm ?? 0) - head), mode).toBeLessThan(0.2);
          const marks = marksAt(files.get(key(mode)) ?? "", 6);
          expect(marks.length, mode).toBe(3);
          for (const [index, y] of FOLDS[form].entries()) {
            expect(Math.abs((marks[index] ?? 0) - y), mode).toBeLessThan(0.3);
          }
        }
      });

      it(`carry letterhead and footer only where they are digital: ${kind}, form ${form}`, () => {
        const texts = (mode: string) => new Set(words.get(key(mode))?.map(({ text }) => text));
        for (const word of LETTERHEAD_WORDS) {
          expect(
            [...MODES].map((mode) => texts(mode).has(word)),
            word,
          ).toEqual([true, false, false]);
        }
        const foot = words.get(key("digital"))?.find(({ text }) => text === "Fußzeilenwort");
        // The second of three lines of 3.5 mm that end at 290 mm.
        expect(Math.abs((foot?.baselineMm ?? 0) - 283 - baselineOffsetMm("Arial", 8, 3.5))).toBeLessThan(0.2);
        expect(foot?.page).toBe(1);
      });

      it(`print nothing into the zones of pre-printed paper: ${kind}, form ${form}`, () => {
        const path = files.get(key("preprinted")) ?? "";
        const sheet = aPaperSheet(form, "preprinted");
        for (const page of [1, 2]) {
          for (const zone of printedZones({ zones: ZONES }, sheet.geometry, page)) {
            expect(hasInk(path, page, zone), `page ${page}, zone at ${zone.x}, ${zone.y}`).toBe(false);
          }
          expect(hasInk(files.get(key("digital")) ?? "", page, { x: 150, y: 5, width: 40, height: 20 })).toBe(true);
        }
      });
    }
  }
});

/** The first words below the line with the page number, of each page after the first. */
function pageHeads(words: readonly MeasuredWord[]): readonly string[] {
  const last = Math.max(...words.map(({ page }) => page));
  return Array.from({ length: last }, (_, index) => {
    const onPage = words.filter(({ page, baselineMm }) => page === index + 1 && baselineMm > PAGE_TWO_HEAD + 5);
    const top = Math.min(...onPage.map(({ baselineMm }) => baselineMm));
    const first = onPage.filter(({ baselineMm }) => baselineMm - top < 1);
    return index === 0 ? "" : first.map(({ text }) => text).join(" ");
  });
}

/** Words of `wanted` that `there` does not have at the same place. */
function missing(wanted: readonly MeasuredWord[], there: readonly MeasuredWord[]): readonly string[] {
  const place = ({ text, page, xMm, baselineMm }: MeasuredWord) =>
    `${text} ${page} ${xMm.toFixed(1)} ${baselineMm.toFixed(1)}`;
  const places = new Set(there.map(place));
  return wanted.map(place).filter((one) => !places.has(one));
}

function hasInk(pdf: string, page: number, zone: { x: number; y: number; width: number; height: number }): boolean {
  const dots = (mm: number) => String(Math.floor(mm * DOTS_PER_MM));
  const box = ["-x", dots(zone.x), "-y", dots(zone.y), "-W", dots(zone.width), "-H", dots(zone.height)];
  const args = ["-gray", "-r", String(DOTS_PER_MM * 25.4), "-f", String(page), "-l", String(page), ...box, pdf];
  const image = execFileSync("pdftoppm", args);
  const count = Number(dots(zone.width)) * Number(dots(zone.height));
  return image.subarray(image.length - count).some((shade) => shade < 250);
}
