import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../../preload/contract/expected-error";
import type { PdfFile } from "../pdf-file";
import { pdfPages } from "../pdf-pages";
import { VERIFYING_LIMITS } from "./verifying-limits";

/** What an object of a file is for. */
export interface ObjectRole {
  readonly kind: RoleKind;
  /** From 1; null where it belongs to no page, or to all. */
  readonly page: number | null;
}

export type RoleKind =
  | "page"
  | "font"
  | "annotation"
  | "form"
  | "structure"
  | "properties"
  | "action"
  | "validation"
  | "other";

export const CATALOG_KINDS: readonly (readonly [key: string, kind: RoleKind])[] = [
  ["Pages", "page"],
  ["AcroForm", "form"],
  ["OpenAction", "action"],
  ["AA", "action"],
  ["Names", "action"],
  ["StructTreeRoot", "structure"],
  ["Metadata", "properties"],
];

/**
 * The role of every object number that a file leads to, also of those that stand for nothing yet: somebody may have left
 * them open to fill them later. What is for several things has the role that shows most. Throws ExpectedError "pdf.broken".
 */
export function objectRoles(file: PdfFile): ReadonlyMap<number, ObjectRole> {
  const roles = new Map<number, ObjectRole>();
  const catalog = file.dictionary(file.catalog);
  const pages = pdfPages(file);
  const isPage = new Set(pages.map(({ objectNumber }) => objectNumber));
  roles.set(file.catalog.objectNumber, { kind: "other", page: null });
  for (const [index, { objectNumber }] of pages.entries()) roles.set(objectNumber, { kind: "page", page: index + 1 });

  function follow(from: PDFObject | undefined, role: ObjectRole): void {
    const open: [PDFObject | undefined, ObjectRole][] = [[from, role]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [object, current] = next;
      if (object instanceof PDFRef) {
        if (roles.has(object.objectNumber)) continue;
        if (roles.size > VERIFYING_LIMITS.objects) throw new ExpectedError("pdf.broken");
        const target = file.resolve(object);
        const own = roleOf(target, current);
        roles.set(object.objectNumber, own);
        open.push(...membersOf(target).map((member): [PDFObject, ObjectRole] => [member, own]));
      } else
        open.push(...membersOf(object).map((member): [PDFObject, ObjectRole] => [member, roleOf(object, current)]));
    }
  }

  pages.forEach((page, index) => {
    const dictionary = file.dictionary(page);
    for (const [key, value] of dictionary?.entries() ?? []) {
      if (key !== PDFName.of("Annots") && key !== PDFName.of("Parent"))
        follow(value, { kind: "page", page: index + 1 });
    }
  });
  for (const [index, page] of pages.entries()) {
    follow(file.dictionary(page)?.get(PDFName.of("Annots")), { kind: "annotation", page: index + 1 });
  }
  for (const [key, kind] of CATALOG_KINDS) follow(catalog?.get(PDFName.of(key)), { kind, page: null });
  for (const [key, value] of catalog?.entries() ?? []) {
    if (!["DSS", "Extensions"].includes(key.decodeText())) follow(value, { kind: "other", page: null });
  }
  follow(file.references.trailer.get(PDFName.of("Info")), { kind: "properties", page: null });
  follow(catalog?.get(PDFName.of("DSS")), { kind: "validation", page: null });
  follow(catalog?.get(PDFName.of("Extensions")), { kind: "validation", page: null });
  if (isPage.size !== pages.length) throw new ExpectedError("pdf.broken");
  return roles;
}

function roleOf(object: PDFObject | undefined, role: ObjectRole): ObjectRole {
  const dictionary = object instanceof PDFRawStream ? object.dict : object;
  const isFont =
    role.kind === "page" && dictionary instanceof PDFDict && dictionary.get(PDFName.of("Type")) === PDFName.of("Font");
  return isFont ? { kind: "font", page: role.page } : role;
}

function membersOf(object: PDFObject | undefined): readonly PDFObject[] {
  const inner = object instanceof PDFRawStream ? object.dict : object;
  const members = inner instanceof PDFDict ? inner.values() : inner instanceof PDFArray ? inner.asArray() : [];
  return members.filter(
    (one) => one instanceof PDFRef || one instanceof PDFDict || one instanceof PDFArray || one instanceof PDFRawStream,
  );
}
