import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "../../main/export/docx/write-docx";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { Form } from "../../preload/stationery/din-5008";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { FOOTER_LINE_MM, textBottom } from "../../preload/stationery/sheet-geometry";
import { baselineOffsetMm, TYPE_METRICS } from "../../preload/stationery/type-metrics";
import { FONTS, TYPST_FOLDER } from "../typesetting/typeset-sample";
import { CROWDED_LETTERS } from "./crowded-letters";
import { printedByLibreOffice } from "./docx/libre-office";
import { isInstalled } from "./installed";
import { LIBRE_OFFICE_BOXES, type MeasuredWord, marksAt, measuredWords } from "./measured-words";
import { FORMS, PAPER_MEDIA, PARTS, ZONES } from "./paper-samples";
import { aSheet, FULL_LETTER } from "./sample-sheets";

const canRender = isInstalled("soffice") && isInstalled("pdftotext", "-v");
const why = canRender ? "" : " (skipped: soffice or pdftotext is not installed)";

const LINE = 4.23;
const TOLERANCE = 0.2;
const FOLDS: Readonly<Record<Form, readonly number[]>> = { A: [87, 148.5, 192], B: [105, 148.5, 210] };
const TOP: Readonly<Record<Form, number>> = { A: 27, B: 45 };
const SUBJECT_BELOW = 53.46;
const FOOTER_WORD = "Fußzeilenwort";

interface Case {
  readonly sheet: LetterSheet;
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** On paper that has everything: a logo, a footer, and zones that are printed on. */
function cases(form: Form): Readonly<Record<string, Case>> {
  const paper = { form, letterhead: PARTS, zones: ZONES };
  const stationery = { id: "any", mode: "digital" } as const;
  const crowded = Object.entries(CROWDED_LETTERS).map(([name, changes]) => {
    return [name, { sheet: aSheet({ ...FULL_LETTER, ...changes, stationery }, paper), media: PAPER_MEDIA }] as const;
  });
  const plain = aSheet({ ...FULL_LETTER, stationery }, paper);
  return Object.fromEntries([
    ...crowded,
    ["a logo whose file is missing", { sheet: plain, media: new Map() }] as const,
  ]);
}

describe.skipIf(!canRender)(`A letter that asks much of its paper${why}`, () => {
  const found = new Map<string, { readonly path: string; readonly words: readonly MeasuredWord[] }>();

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "appell-crowded-"));
    const docx: Record<string, Uint8Array> = {};
    for (const form of FORMS) {
      for (const [name, { sheet, media }] of Object.entries(cases(form))) {
        const key = `${form} ${name}`;
        // One of its own for each: a typesetter remembers the pictures it has seen.
        const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });
        const path = join(folder, `${found.size}.pdf`);
        writeFileSync(path, typesetter.typeset(sheet, { pages: false, pdf: true, media }).pdf);
        found.set(`PDF ${key}`, { path, words: measuredWords(path, TYPE_METRICS.Arial) });
        docx[`DOCX ${key}`] = await writeDocx(sheet, media);
      }
    }
    for (const [key, path] of Object.entries(printedByLibreOffice(docx))) {
      found.set(key, { path, words: measuredWords(path, LIBRE_OFFICE_BOXES) });
    }
  }, 300_000);

  for (const kind of ["PDF", "DOCX"] as const) {
    for (const form of FORMS) {
      for (const [name, { sheet }] of Object.entries(cases(form))) {
        it(`keeps every place: ${kind}, form ${form}, ${name}`, () => {
          const { path, words } = found.get(`${kind} ${form} ${name}`) ?? { path: "", words: [] };
          expectFields(words, sheet, form);
          expectTextInItsArea(words, sheet);
          expectFooter(words, sheet);
          const marks = marksAt(path, 6);
          expect(marks).toHaveLength(3);
          for (const [index, y] of FOLDS[form].entries()) expect(Math.abs((marks[index] ?? 0) - y)).toBeLessThan(0.3);
        });
      }
    }
  }

  it("has as many pages as its text needs, each with its number", () => {
    for (const kind of ["PDF", "DOCX"]) {
      const pages = (name: string) => new Set(found.get(`${kind} B ${name}`)?.words.map(({ page }) => page)).size;
      expect(pages("one passage")).toBe(1);
      expect(pages("thirty passages")).toBeGreaterThan(3);
      expect(pages("thirty passages")).toBe(found.get("PDF B thirty passages")?.words.at(-1)?.page);
      const heads = found.get(`${kind} B thirty passages`)?.words.filter(({ text }) => text === "Seite") ?? [];
      expect(heads.map(({ page }) => page)).toEqual(
        Array.from({ length: pages("thirty passages") - 1 }, (_, n) => n + 2),
      );
    }
  });
});

function expectFields(words: readonly MeasuredWord[], sheet: LetterSheet, form: Form): void {
  const first = words.filter(({ page }) => page === 1);
  const at = (text: string, xMm: number, topMm: number, sizePt: number, line = LINE) => {
    const baseline = topMm + baselineOffsetMm("Arial", sizePt, line);
    const same = first.filter((one) => one.text === firstWord(text) && Math.abs(one.xMm - xMm) < 0.5);
    const nearest = Math.min(...same.map(({ baselineMm }) => Math.abs(baselineMm - baseline)));
    expect(
      nearest,
      `${text} at ${topMm} mm: ${same.map(({ baselineMm }) => baselineMm.toFixed(2)).join()}`,
    ).toBeLessThan(TOLERANCE);
  };
  const top = TOP[form];
  at(sheet.returnLine, 25, top, 7.5, 5);
  for (const [index, line] of sheet.remarkLines.entries()) {
    at(line, 25, top + 17.7 - (sheet.remarkLines.length - index) * LINE, 10);
  }
  for (const [index, line] of sheet.addressLines.entries()) at(line, 25, top + 17.7 + index * LINE, 10);
  // Six lines fill the zone to its end.
  expect(17.7 + sheet.addressLines.length * LINE).toBeLessThan(45.1);
  const labels = sheet.informationBlock.map(({ label }) => label);
  at(labels[0] ?? "", 125, top + 5, 9);
  const blockEnd = Math.max(...first.filter(({ xMm }) => xMm > 124.5 && xMm < 126).map(({ baselineMm }) => baselineMm));
  const deep = labels.length > 10;
  if (!deep) at(sheet.subject, 25, top + SUBJECT_BELOW, 11);
  const subject = first.find(({ text, xMm, baselineMm }) => {
    return text === firstWord(sheet.subject) && Math.abs(xMm - 25) < 0.5 && baselineMm > top + SUBJECT_BELOW;
  });
  if (deep) expect(subject?.baselineMm).toBeGreaterThan(blockEnd + LINE);
}

/** Everything but the footer stands above what is printed at the foot, and on following pages below what is printed at the head. */
function expectTextInItsArea(words: readonly MeasuredWord[], sheet: LetterSheet): void {
  const footer = new Set(sheet.paper.first.footer.flat().flatMap((line) => line.split(" ")));
  for (const { text, page, baselineMm } of words) {
    const isFooter = page === 1 && footer.has(text);
    if (!isFooter) expect(baselineMm, `${text} on page ${page}`).toBeLessThan(textBottom(sheet.geometry, page));
    if (page > 1) expect(baselineMm, `${text} on page ${page}`).toBeGreaterThan(sheet.geometry.following.pageLineTop);
  }
}

function expectFooter(words: readonly MeasuredWord[], { paper, geometry }: LetterSheet): void {
  const lines = Math.max(...paper.first.footer.map((column) => column.length));
  const top = geometry.footerBottom - lines * FOOTER_LINE_MM;
  const baseline = top + FOOTER_LINE_MM + baselineOffsetMm("Arial", 8, FOOTER_LINE_MM);
  const there = words.filter(({ text }) => text === FOOTER_WORD);
  expect(there.map(({ page }) => page)).toEqual([1]);
  expect(Math.abs((there[0]?.baselineMm ?? 0) - baseline)).toBeLessThan(TOLERANCE);
}

function firstWord(text: string): string {
  return text.split(/[ \u00A0]/u)[0] ?? "";
}
