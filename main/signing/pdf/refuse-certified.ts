import { ExpectedError } from "../../../preload/contract/expected-error";
import { numberOf, type PdfFile } from "./pdf-file";

const NO_CHANGES = 1;
// What a certification allows where it says nothing (ISO 32000-1, table 254): forms and signatures.
const USUAL = 2;

/** Throws ExpectedError "pdf.certified" where somebody certified the file so that nothing may be added, signatures included. */
export function refuseCertified(file: PdfFile): void {
  const certification = file.entry(file.entry(file.catalog, "Perms"), "DocMDP");
  if (certification === undefined) return;
  const references = file.array(file.entry(certification, "Reference"))?.asArray() ?? [];
  const allowed = references.map((one) => numberOf(file.entry(file.entry(one, "TransformParams"), "P")) ?? USUAL);
  if (allowed.includes(NO_CHANGES)) throw new ExpectedError("pdf.certified");
}
