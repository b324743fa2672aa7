import { PDFName, PDFRef } from "@cantoo/pdf-lib";
import type { SignatureField } from "../signature-fields";
import { type Comparison, finding } from "./compared-revision";

/** Whether a field has a signature now; notes where its value is nothing that came with this revision. */
export function signatureValue(comparison: Comparison, { field }: SignatureField): boolean {
  const { after, roles } = comparison;
  const value = after.dictionary(field)?.get(PDFName.of("V"));
  const dictionary = after.dictionary(value);
  if (dictionary === undefined) return false;
  const isNew = !(value instanceof PDFRef) || !roles.has(value.objectNumber);
  const isSignature = ["ByteRange", "Contents"].every((key) => dictionary.has(PDFName.of(key)));
  if (!isNew || !isSignature) finding(comparison, "pdfFormChanged");
  return isNew && isSignature;
}
