import { ExpectedError } from "../../preload/contract/expected-error";
import type { PrintOrder } from "../../preload/contract/printing";
import { copyMark } from "../../preload/printing/copy-mark";
import { pageRange } from "../../preload/printing/page-range";
import { type LetterSheet, letterSheet } from "../../preload/stationery/letter-sheet";
import { exportFileName } from "../export/file-name";
import { type FindStationery, stationeryOf } from "../export/stationery-of";
import type { TypesettingService } from "../typesetting/typesetting-service";
import { pageDocuments } from "./page-documents";
import type { Printing } from "./printing";

export interface LetterPrinting {
  readonly typeset: TypesettingService["typeset"];
  readonly drawWords: TypesettingService["drawWords"];
  readonly findStationery: FindStationery;
  readonly print: Printing["print"];
  /** Sentences in the language of the person, for whom the marks are. */
  readonly say: (key: string) => string;
  /** ISO 8601. */
  readonly today: string;
}

/**
 * Prints a letter's pages as they are set for PDF and preview, each run as a job of its own. False where the person thought
 * better of it; what came before that is printed. Throws ExpectedErrors, those of typesetting and "printing.…" among them.
 */
export async function printLetter(order: PrintOrder, to: LetterPrinting): Promise<boolean> {
  const { letter, runs, target } = order;
  const sheet = letterSheet(letter, await stationeryOf(letter, to.findStationery), to.today);
  const { pages } = await to.typeset(sheet, { pages: true, pdf: false, places: false });
  const range = pageRange(order.range, pages.length);
  if (range.kind !== "pages")
    throw new ExpectedError(`printing.${range.kind}`, { what: range.what, pages: pages.length });
  const chosen = range.pages.flatMap((page) => pages[page - 1] ?? []);
  const size = sheet.geometry.sheet;
  const name = exportFileName(letter, to.today);
  for (const { kind, copies } of runs) {
    const words = kind === "original" ? "" : to.say(`printing.marks.${kind}`);
    const job = {
      title: words === "" ? name : `${name} – ${words}`,
      sheet: size,
      pages: pageDocuments(chosen, size, words === "" ? [] : [await markOf(words, sheet, to)]),
      target: { ...target, copies },
    };
    if (!(await to.print(job))) return false;
  }
  return true;
}

function markOf(words: string, { geometry, language, stationery }: LetterSheet, { drawWords }: LetterPrinting) {
  const { first, following } = stationery.zones;
  const mark = copyMark(words, geometry, Math.max(first.bottom, following.bottom));
  return drawWords({ ...geometry.sheet, language, words: [mark] });
}
