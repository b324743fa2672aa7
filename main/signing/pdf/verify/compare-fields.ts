import { PDFDict, PDFName, PDFRawStream, type PDFRef } from "@cantoo/pdf-lib";
import { numberOf, type PdfFile } from "../pdf-file";
import type { SignatureField } from "../signature-fields";
import { type Comparison, finding } from "./compared-revision";
import { changedKeys } from "./same-object";
import { signatureValue } from "./signature-value";

/** What signing changes in a field: its value, what it shows, when it was changed, and its flags. */
const FIELD_KEYS = ["V", "AP", "M", "F"];
const WIDGET_KEYS = ["AP", "M", "F"];
/** A signature that takes more of a page than this hides what stands there. */
const LARGEST_SHARE = 0.25;

/** Compares the signature fields that were there. Returns the numbers of the objects that were looked at. */
export function compareFields(comparison: Comparison): readonly number[] {
  return comparison.fieldsBefore.flatMap((field) => {
    const changes = [
      { reference: field.field, allowed: FIELD_KEYS },
      ...(field.widget === field.field ? [] : [{ reference: field.widget, allowed: WIDGET_KEYS }]),
    ].map((part) => ({ ...part, keys: keysChanged(comparison, part.reference) }));
    if (changes.every(({ keys }) => keys.length === 0)) return [];
    judgeField(
      comparison,
      field,
      changes.every(({ keys, allowed }) => keys.every((key) => allowed.includes(key))),
    );
    return changes.map(({ reference }) => reference.objectNumber);
  });
}

function keysChanged({ before, after }: Comparison, reference: PDFRef): readonly string[] {
  const [old, now] = [before.dictionary(reference), after.dictionary(reference)];
  if (old === undefined) return [];
  return now === undefined ? ["Type"] : changedKeys(old, now);
}

function judgeField(comparison: Comparison, field: SignatureField, isAllowed: boolean): void {
  const name = field.name.slice(0, 100);
  if (field.isSigned) {
    finding(comparison, "pdfSignedFieldChanged", { field: name });
    return;
  }
  if (!isAllowed || !signatureValue(comparison, field)) {
    finding(comparison, "pdfFormChanged");
    return;
  }
  comparison.signed.add(field.name);
  const { after } = comparison;
  if (!isPlainAppearance(after, after.dictionary(field.widget))) finding(comparison, "pdfFormChanged");
  const { width, height } = field.rectangle;
  const isLarge = comparison.pages.some((page) => width * height > LARGEST_SHARE * pageArea(after, page));
  if (isLarge) finding(comparison, "pdfFieldCoversPage", { field: name });
}

/** Whether a widget shows one picture, or nothing. */
function isPlainAppearance(file: PdfFile, widget: PDFDict | undefined): boolean {
  const appearance = widget?.get(PDFName.of("AP"));
  if (appearance === undefined) return true;
  const looks = file.dictionary(appearance);
  const form = file.entry(looks, "N");
  return (
    looks?.keys().every((key) => ["N", "D", "R"].includes(key.decodeText())) === true &&
    (form === undefined || form instanceof PDFRawStream)
  );
}

const DEEPEST = 30;

function pageArea(file: PdfFile, page: PDFRef): number {
  let node = file.dictionary(page);
  for (let depth = 0; node instanceof PDFDict && depth < DEEPEST; depth++) {
    const box = file.array(node.get(PDFName.of("MediaBox")))?.asArray();
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box?.map((side) => numberOf(file.resolve(side)) ?? 0) ?? [];
    if (box !== undefined) return Math.abs((x2 - x1) * (y2 - y1));
    node = file.dictionary(node.get(PDFName.of("Parent")));
  }
  return 0;
}
