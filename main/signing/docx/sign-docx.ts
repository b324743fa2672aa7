import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SigningWords } from "../../../preload/contract/signatures";
import type { SigningKey } from "../signing-key";
import { addSignaturePart } from "./package/add-signature-part";
import { openPackage } from "./package/open-package";
import { findSignatureParts } from "./package/signature-parts";
import { writePackage } from "./package/write-package";
import { manifestReferences } from "./sign/manifest-references";
import { signatureDocument } from "./sign/signature-document";
import { officeObject, packageObject, signedProperties } from "./sign/signed-objects";
import { MAX_SIGNATURES } from "./signature-limits";
import { readCertificate } from "./signer-certificate";

/**
 * Signs a DOCX as Word and LibreOffice do (OPC XML-DSig with XAdES), after any signatures that it has already. `signedAt` is
 * an ISO 8601 instant by the clock of whoever signs. Title, author and statistics stay uncovered, as in those programs.
 * Throws "signing.tooManySignatures" and the errors of `openPackage`.
 */
export async function signDocx(
  docx: Uint8Array,
  key: SigningKey,
  words: SigningWords,
  signedAt: string,
): Promise<Uint8Array> {
  const opened = await openPackage(docx);
  if (findSignatureParts(opened).signatures.length >= MAX_SIGNATURES) {
    throw new ExpectedError("signing.tooManySignatures", { limit: MAX_SIGNATURES });
  }
  const signer = readCertificate(key.certificate);
  if (signer === null) throw new Error("a signing key came with a certificate that can't be read");
  const prepared = addSignaturePart(opened);
  const instant = `${new Date(signedAt).toISOString().slice(0, 19)}Z`;
  const xml = signatureDocument(
    {
      packageObject: packageObject(manifestReferences(prepared.docx), instant),
      officeObject: officeObject(words.reason),
      signedProperties: signedProperties(signer, instant, words),
    },
    key,
  );
  const signature = new TextEncoder().encode(xml);
  return writePackage(new Map([...prepared.docx.parts, [prepared.signaturePart, signature]]));
}
