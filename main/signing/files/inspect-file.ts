import type { SignableFile } from "../../../preload/contract/signing";
import { openPackage } from "../docx/package/open-package";
import { findSignatureParts } from "../docx/package/signature-parts";
import { openPdf, understood } from "../pdf/pdf-file";
import { refuseCertified } from "../pdf/refuse-certified";
import { signatureFields } from "../pdf/signature-fields";
import { signableKind } from "./file-kind";

/** Looks whether and where a file can be signed. Throws what signing it would throw before there is a key. */
export async function inspectFile(bytes: Uint8Array, name: string): Promise<SignableFile> {
  if (signableKind(bytes, name) === "docx") {
    const { signatures } = findSignatureParts(await openPackage(bytes));
    return { kind: "docx", signatures: signatures.length, fields: [] };
  }
  const file = openPdf(bytes);
  const fields = understood(() => {
    refuseCertified(file);
    return signatureFields(file);
  });
  return {
    kind: "pdf",
    signatures: fields.filter(({ isSigned }) => isSigned).length,
    fields: fields.map(({ name: field, label, isSigned }) => ({ name: field, label, isSigned })),
  };
}
