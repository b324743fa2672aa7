import type { PDFRef } from "@cantoo/pdf-lib";
import type { SignatureRemark } from "../../../../preload/contract/signatures";
import type { PdfFile } from "../pdf-file";
import type { SignatureField } from "../signature-fields";
import type { ObjectRole, RoleKind } from "./object-roles";

/** Two states of a file, one after the other, while they are compared. */
export interface Comparison {
  readonly before: PdfFile;
  readonly after: PdfFile;
  /** Roles of the objects before. */
  readonly roles: ReadonlyMap<number, ObjectRole>;
  readonly fieldsBefore: readonly SignatureField[];
  readonly fieldsAfter: readonly SignatureField[];
  readonly pages: readonly PDFRef[];
  /** What was found that no signature needs. */
  readonly findings: SignatureRemark[];
  /** Full names of the fields that were signed. */
  readonly signed: Set<string>;
}

/** What a revision did to the file before it. */
export interface ComparedRevision {
  readonly findings: readonly SignatureRemark[];
  readonly signed: ReadonlySet<string>;
  /** Whether it brought nothing but evidence for signatures: certificates and answers of their issuers. */
  readonly isOnlyEvidence: boolean;
}

export function finding({ findings }: Comparison, code: string, values: SignatureRemark["values"] = {}): void {
  findings.push({ code, values });
}

const CHANGES: Readonly<Record<RoleKind, string | null>> = {
  page: "pdfPageChanged",
  font: "pdfFontChanged",
  annotation: "pdfAnnotationChanged",
  form: "pdfFormChanged",
  structure: "pdfStructureChanged",
  properties: "pdfPropertiesChanged",
  action: "pdfActionsChanged",
  other: "pdfObjectChanged",
  validation: null,
};
const WITH_PAGE: readonly RoleKind[] = ["page", "font", "annotation"];

/** Says of an object with a role that it is no longer what it was. */
export function changedRole(comparison: Comparison, { kind, page }: ObjectRole): void {
  const code = CHANGES[kind];
  if (code === null) return;
  if (!WITH_PAGE.includes(kind)) finding(comparison, code);
  else if (page === null) finding(comparison, "pdfPagesChanged");
  else finding(comparison, code, { page });
}
