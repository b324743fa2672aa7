import { PDFArray, PDFHexString, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { addToPage, FORM_FLAGS, formFirst, WIDGET_FLAGS } from "./add-signature-fields";
import { numberOf, type PdfFile } from "./pdf-file";
import { type PdfIncrement, withEntries } from "./pdf-increment";
import { pdfPages } from "./pdf-pages";
import type { SignatureField } from "./signature-fields";

// Of no size and beside the page: PDF/A allows no hidden widgets, and PDF/UA wants none on a page without a structure element.
const NOWHERE = [-1, -1, -1, -1];

/** Adds a field that shows nothing to a file that has none left, with its value. Throws ExpectedError "pdf.broken". */
export function addInvisibleField(
  file: PdfFile,
  increment: PdfIncrement,
  fields: readonly SignatureField[],
  value: PDFRef,
): void {
  const [page] = pdfPages(file);
  if (page === undefined) throw new ExpectedError("pdf.broken");
  const widget = increment.add(
    increment.context.obj({
      Type: "Annot",
      Subtype: "Widget",
      FT: "Sig",
      T: PDFHexString.fromText(freeName(fields)),
      Rect: NOWHERE,
      F: WIDGET_FLAGS,
      P: page,
      V: value,
    }),
  );
  addToPage(file, increment, page, [widget]);
  addToForm(file, increment, widget);
}

function freeName(fields: readonly SignatureField[]): string {
  const names = new Set(fields.map(({ name }) => name));
  for (let number = 1; ; number++) if (!names.has(`Signature${number}`)) return `Signature${number}`;
}

function addToForm(file: PdfFile, increment: PdfIncrement, widget: PDFRef): void {
  const reference = file.dictionary(file.catalog)?.get(PDFName.of("AcroForm"));
  const form = file.dictionary(reference) ?? increment.context.obj({});
  const fields = PDFArray.withContext(increment.context);
  for (const one of file.array(form.get(PDFName.of("Fields")))?.asArray() ?? []) fields.push(one);
  fields.push(widget);
  const flags = (numberOf(file.entry(form, "SigFlags")) ?? 0) | FORM_FLAGS;
  const changed = withEntries(form, { Fields: fields, SigFlags: increment.context.obj(flags) as PDFObject });
  if (reference instanceof PDFRef) increment.write(reference, changed);
  else increment.write(file.catalog, formFirst(file, increment.add(changed)));
}
