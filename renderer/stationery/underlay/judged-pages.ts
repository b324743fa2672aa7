import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { MOST_UNDERLAY_PAGES, pageSizeMm, refuseOtherPaper, refuseTraits } from "../../../preload/stationery/underlay";

/** The pages of a PDF that may be a letterhead. Throws what refuseTraits and refuseOtherPaper throw. */
export async function judgedPages(document: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  const traits = {
    pageCount: document.numPages,
    // Also set where it opens without a password, but may not be changed or printed.
    isEncrypted: (info["EncryptFilterName"] ?? null) !== null,
    hasForm: info["IsAcroFormPresent"] === true || info["IsXFAPresent"] === true,
  };
  // First without a look at the pages, of which there may be any number.
  refuseTraits({ ...traits, hasScripts: false });
  const pages = await pagesOf(document);
  refuseTraits({ ...traits, hasScripts: await hasScripts(document, pages) });
  for (const { view, rotate, userUnit } of pages) refuseOtherPaper(pageSizeMm({ view, rotate, userUnit }));
  return pages;
}

export function pagesOf(document: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  const count = Math.min(document.numPages, MOST_UNDERLAY_PAGES);
  return Promise.all(Array.from({ length: count }, (_, index) => document.getPage(index + 1)));
}

async function hasScripts(document: PDFDocumentProxy, pages: readonly PDFPageProxy[]): Promise<boolean> {
  const ofPages = await Promise.all(pages.map((page) => page.getJSActions()));
  return (await document.hasJSActions()) || ofPages.some((actions) => actions !== null);
}
