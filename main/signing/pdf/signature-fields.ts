import { type PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { numberOf, type PdfFile } from "./pdf-file";

/** A rectangle of a page in points, from its lower left corner. */
export interface FieldRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A signature field of a PDF. */
export interface SignatureField {
  readonly name: string;
  /** What a reader hears instead of the field, such as whose signature it is for; may be empty. */
  readonly label: string;
  readonly isSigned: boolean;
  readonly rectangle: FieldRectangle;
  /** The object that holds the value, and the one that stands on the page; mostly they are the same. */
  readonly field: PDFRef;
  readonly widget: PDFRef;
}

const MOST_FIELDS = 2_000;
const DEEPEST = 20;

/** All signature fields in the order of the form. Throws ExpectedError "pdf.broken". */
export function signatureFields(file: PdfFile): readonly SignatureField[] {
  const found: SignatureField[] = [];
  let count = 0;
  const visit = (reference: unknown, inherited: string, prefix: string, depth: number) => {
    if (depth > DEEPEST || ++count > MOST_FIELDS) throw new ExpectedError("pdf.broken");
    const field = reference instanceof PDFRef ? file.dictionary(reference) : undefined;
    if (!(reference instanceof PDFRef) || field === undefined) return;
    const own = file.entry(field, "FT");
    const kind = own instanceof PDFName ? own.decodeText() : inherited;
    const name = [prefix, textOf(file, field, "T")].filter((part) => part !== "").join(".");
    const kids = file.array(field.get(PDFName.of("Kids")))?.asArray() ?? [];
    const areFields = kids.some((kid) => file.dictionary(kid)?.has(PDFName.of("T")));
    if (areFields) for (const kid of kids) visit(kid, kind, name, depth + 1);
    else if (kind === "Sig") found.push(fieldOf(file, reference, field, name, kids[0]));
  };
  const form = file.entry(file.catalog, "AcroForm");
  for (const reference of file.array(file.entry(form, "Fields"))?.asArray() ?? []) visit(reference, "", "", 0);
  return found;
}

function fieldOf(file: PdfFile, reference: PDFRef, field: PDFDict, name: string, kid: unknown): SignatureField {
  const widget = kid instanceof PDFRef ? kid : reference;
  return {
    name,
    label: textOf(file, field, "TU"),
    isSigned: file.entry(field, "V") !== undefined,
    rectangle: rectangleOf(file, widget),
    field: reference,
    widget,
  };
}

function rectangleOf(file: PdfFile, widget: PDFRef): FieldRectangle {
  const sides = file.array(file.entry(widget, "Rect"))?.asArray() ?? [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = sides.map((side) => numberOf(file.resolve(side)) ?? 0);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function textOf(file: PdfFile, dictionary: PDFDict, name: string): string {
  const text = file.entry(dictionary, name);
  return text instanceof PDFHexString || text instanceof PDFString ? text.decodeText() : "";
}
