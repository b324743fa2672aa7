import { type PDFDict, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { numberOf, type PdfFile } from "../pdf-file";
import { type Comparison, finding } from "./compared-revision";
import { changedKeys, isSameObject } from "./same-object";
import { signatureValue } from "./signature-value";

/** Fields that were added to the form, which show nothing and do nothing but hold a signature. */
export interface AddedFields {
  /** Numbers of the objects that were looked at. */
  readonly numbers: readonly number[];
  readonly widgets: ReadonlySet<PDFRef>;
}

/** What programs add that had no form to sign in; it changes no field that was there. */
const ADDITIONS = ["DR", "DA"];
/** What a signature field may have. A, AA and the like would let it do something. */
const FIELD_KEYS = new Set(
  "Type Subtype FT T TU TM V F Ff P Rect AP Lock SV MK DA DR Q Border BS M NM StructParent Kids Parent".split(" "),
);
const HIDDEN = 2;
const NOT_VIEWED = 32;

/** Compares the forms: a later revision may add signature fields that nobody sees, and raise the form's flags. */
export function compareForms(comparison: Comparison): AddedFields {
  const { before, after } = comparison;
  const [oldEntry, newEntry] = [before, after].map((file) =>
    file.dictionary(file.catalog)?.get(PDFName.of("AcroForm")),
  );
  const [old, now] = [before.dictionary(oldEntry), after.dictionary(newEntry)];
  const oldFields = old?.get(PDFName.of("Fields"));
  const numbers = [oldEntry, oldFields].flatMap((one) => (one instanceof PDFRef ? [one.objectNumber] : []));
  if (now === undefined) {
    if (old !== undefined) finding(comparison, "pdfFormChanged");
    return { numbers, widgets: new Set() };
  }
  for (const key of old === undefined ? [] : changedKeys(old, now)) {
    const isAddition = ADDITIONS.includes(key) && old?.has(PDFName.of(key)) !== true;
    if (key !== "Fields" && key !== "SigFlags" && !isAddition) finding(comparison, "pdfFormChanged");
  }
  const isNew = old === undefined && now.keys().some((key) => !isUsualInForm(key.decodeText()));
  if (isNew) finding(comparison, "pdfFormChanged");
  const [earlier, later] = [
    before.array(oldFields)?.asArray() ?? [],
    after.array(now.get(PDFName.of("Fields")))?.asArray() ?? [],
  ];
  if (!earlier.every((field, index) => isSameObject(field, later[index]))) finding(comparison, "pdfFormChanged");
  const widgets = new Set(later.slice(earlier.length).flatMap((field) => addedField(comparison, field)));
  return { numbers, widgets };
}

function isUsualInForm(key: string): boolean {
  return ["Fields", "SigFlags", "Type", ...ADDITIONS].includes(key);
}

/** The widgets of a field that was added; none where it is not what it should be. */
function addedField(comparison: Comparison, reference: PDFObject): readonly PDFRef[] {
  const { after, roles, fieldsAfter } = comparison;
  const own = fieldsAfter.find(({ field }) => field === reference);
  if (!(reference instanceof PDFRef) || roles.has(reference.objectNumber) || own === undefined) {
    finding(comparison, "pdfFormChanged");
    return [];
  }
  const kids = after.array(after.dictionary(reference)?.get(PDFName.of("Kids")))?.asArray() ?? [];
  const parts = [reference, ...kids.filter((kid) => kid instanceof PDFRef)];
  for (const part of parts) {
    const keys = after.dictionary(part)?.keys() ?? [];
    if (keys.some((key) => !FIELD_KEYS.has(key.decodeText()))) finding(comparison, "pdfActionsChanged");
    if (isSeen(after, after.dictionary(part)))
      finding(comparison, "pdfVisibleFieldAdded", { field: own.name.slice(0, 100) });
  }
  if (signatureValue(comparison, own)) comparison.signed.add(own.name);
  return parts;
}

function isSeen(file: PdfFile, widget: PDFDict | undefined): boolean {
  const flags = numberOf(file.entry(widget, "F")) ?? 0;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (file.array(file.entry(widget, "Rect"))?.asArray() ?? []).map(
    (side) => numberOf(file.resolve(side)) ?? 0,
  );
  return (flags & (HIDDEN | NOT_VIEWED)) === 0 && x1 !== x2 && y1 !== y2;
}
