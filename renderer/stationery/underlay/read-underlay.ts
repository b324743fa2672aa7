import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { drawPage } from "./draw-page";
import { type EncodedPage, encodePage } from "./encode-page";
import { judgedPages, pagesOf } from "./judged-pages";
import { inkOf } from "./pixel-rows";
import { readOperators } from "./read-operators";
import type { UnderlayPictures } from "./underlay-answer";
import { withPdf } from "./with-pdf";

const LONGEST_HEAD = 1_024;

/** The pages of a PDF as pictures. Throws ExpectedErrors underlay.*, and what pdf.js throws for damaged files. */
export async function readUnderlay(bytes: Uint8Array): Promise<UnderlayPictures> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD));
  if (!head.includes("%PDF-")) throw new ExpectedError("underlay.noPdf");
  // A reading that ends at an error says nothing of it. So it is measured by one that goes on.
  const whole = await withPdf(bytes, "goOn", async (document) => operatorsOf(await judgedPages(document)));
  return withPdf(bytes, "end", async (document) => {
    const pages = await pagesOf(document);
    const read = await operatorsOf(pages);
    if (read.join() !== whole.join()) throw new ExpectedError("underlay.notWhole");
    return picturesOf(pages);
  });
}

async function picturesOf([first, following]: readonly PDFPageProxy[]): Promise<UnderlayPictures> {
  const drawn = first === undefined ? null : await pictureOf(first);
  if (drawn === null) throw new ExpectedError("underlay.blank");
  const second = following === undefined ? null : await pictureOf(following);
  return {
    first: drawn.bytes,
    following: second?.bytes ?? null,
    dpi: Math.min(drawn.dpi, second?.dpi ?? drawn.dpi),
  };
}

/** Null for a page on which there is nothing. */
async function pictureOf(page: PDFPageProxy): Promise<EncodedPage | null> {
  const canvas = await drawPage(page);
  return inkOf(canvas) === "none" ? null : encodePage(canvas);
}

async function operatorsOf(pages: readonly PDFPageProxy[]): Promise<readonly number[]> {
  const counts = [];
  for (const page of pages) counts.push(await readOperators(page));
  return counts;
}
