import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";
import { openPdf, type PdfFile, understood } from "./pdf-file";
import { type PdfIncrement, startIncrement, withEntries } from "./pdf-increment";
import { pageHeight, pdfPages } from "./pdf-pages";
import { addFormElements } from "./structure-elements";

/** An empty field that waits for a signature. Millimetres from the left and top edges of its page. */
export interface NewSignatureField {
  readonly name: string;
  /** What a reader hears instead of the field. */
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

const POINTS_PER_MM = 72 / 25.4;
/** Printed, and not to be moved. */
export const WIDGET_FLAGS = 4 + 128;
/** There are signature fields, and the file must only be appended to. */
export const FORM_FLAGS = 3;

/**
 * Makes the empty fields of all who will sign, as an incremental update of a tagged PDF of the typesetter. They are all
 * made before the first signature, because a field that comes later breaks the signatures before it for strict verifiers.
 * An empty field shows nothing. Throws ExpectedErrors "pdf.…" where the file is another.
 */
export function addSignatureFields(pdf: Uint8Array, fields: readonly NewSignatureField[]): Uint8Array {
  if (fields.length === 0) return pdf;
  const file = openPdf(pdf);
  return understood(() => withFields(file, fields));
}

function withFields(file: PdfFile, fields: readonly NewSignatureField[]): Uint8Array {
  const increment = startIncrement(file);
  const pages = pdfPages(file);
  const placed = fields.map((field) => {
    const page = pages[field.page - 1];
    if (page === undefined) throw new Error(`There is no page ${field.page}`);
    return { field, page, widget: increment.reserve() };
  });
  const parents = addFormElements(file, increment, placed);
  placed.forEach(({ field, page, widget }, index) => {
    increment.write(widget, emptyField(increment, field, rectangle(file, page, field), page, parents[index] ?? 0));
  });
  for (const page of new Set(placed.map((one) => one.page))) {
    addToPage(
      file,
      increment,
      page,
      placed.filter((one) => one.page === page).map((one) => one.widget),
    );
  }
  const widgets = placed.map(({ widget }) => widget);
  const form = increment.add(increment.context.obj({ Fields: widgets, SigFlags: FORM_FLAGS }));
  increment.write(file.catalog, formFirst(file, form));
  return increment.finish().bytes;
}

function rectangle(file: PdfFile, page: PDFRef, { xMm, yMm, widthMm, heightMm }: NewSignatureField): readonly number[] {
  const top = pageHeight(file, page) - yMm * POINTS_PER_MM;
  const sides = [xMm * POINTS_PER_MM, top - heightMm * POINTS_PER_MM, (xMm + widthMm) * POINTS_PER_MM, top];
  return sides.map((side) => Math.round(side * 100) / 100);
}

function emptyField(
  increment: PdfIncrement,
  { name, label }: NewSignatureField,
  sides: readonly number[],
  page: PDFRef,
  parent: number,
): PDFDict {
  const [left = 0, bottom = 0, right = 0, top = 0] = sides;
  const nothing = increment.context.stream("", {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, right - left, top - bottom],
    Resources: {},
  });
  return increment.context.obj({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Sig",
    T: PDFHexString.fromText(name),
    TU: PDFHexString.fromText(label),
    Rect: [...sides],
    F: WIDGET_FLAGS,
    P: page,
    StructParent: parent,
    AP: { N: increment.add(nothing) },
  });
}

/** Puts widgets on a page; the order of the tab key is that of the structure. */
export function addToPage(file: PdfFile, increment: PdfIncrement, page: PDFRef, widgets: readonly PDFRef[]): void {
  const dictionary = file.dictionary(page);
  if (dictionary === undefined) throw new Error("A page is a dictionary");
  const annotations = PDFArray.withContext(increment.context);
  const before = file.array(dictionary.get(PDFName.of("Annots")))?.asArray() ?? [];
  for (const annotation of [...before, ...widgets]) annotations.push(annotation);
  increment.write(page, withEntries(dictionary, { Annots: annotations, Tabs: PDFName.of("S") }));
}

/** The catalog with its form at the begin, where verifiers that read only so far find it. */
export function formFirst(file: PdfFile, form: PDFObject): PDFDict {
  const catalog = file.dictionary(file.catalog);
  if (catalog === undefined) throw new Error("A catalog is a dictionary");
  const map = new Map<PDFName, PDFObject>([
    [PDFName.of("Type"), PDFName.of("Catalog")],
    [PDFName.of("AcroForm"), form],
  ]);
  for (const [name, value] of catalog.entries()) if (!map.has(name)) map.set(name, value);
  return PDFDict.fromMapWithContext(map, catalog.context);
}
