import { PDFName, PDFRef } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { numberOf, type PdfFile } from "./pdf-file";

const MOST_PAGES = 10_000;
const DEEPEST = 30;

/** References of all pages in their order. Throws ExpectedError "pdf.broken". */
export function pdfPages(file: PdfFile): readonly PDFRef[] {
  const pages: PDFRef[] = [];
  let count = 0;
  const visit = (reference: unknown, depth: number) => {
    if (depth > DEEPEST || ++count > MOST_PAGES) throw new ExpectedError("pdf.broken");
    const node = reference instanceof PDFRef ? file.dictionary(reference) : undefined;
    if (!(reference instanceof PDFRef) || node === undefined) throw new ExpectedError("pdf.broken");
    const kids = file.array(node.get(PDFName.of("Kids")));
    if (kids === undefined) pages.push(reference);
    else for (const kid of kids.asArray()) visit(kid, depth + 1);
  };
  visit(file.dictionary(file.catalog)?.get(PDFName.of("Pages")), 0);
  return pages;
}

/** Height of a page in points, as it or a node above it says. */
export function pageHeight(file: PdfFile, page: PDFRef): number {
  let node = file.dictionary(page);
  for (let depth = 0; node !== undefined && depth < DEEPEST; depth++) {
    const box = file.array(node.get(PDFName.of("MediaBox")))?.asArray();
    if (box !== undefined) return numberOf(file.resolve(box[3])) ?? 0;
    node = file.dictionary(node.get(PDFName.of("Parent")));
  }
  throw new ExpectedError("pdf.broken");
}
