import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SigningWords } from "../../../preload/contract/signatures";
import { readCertificate } from "../signer-certificate";
import type { SigningKey } from "../signing-key";
import { addSignaturePart } from "./package/add-signature-part";
import { openPackage } from "./package/open-package";
import { findSignatureParts, signatureNumber } from "./package/signature-parts";
import { writePackage } from "./package/write-package";
import { manifestReferences } from "./sign/manifest-references";
import { signatureDocument } from "./sign/signature-document";
import { officeObject, packageObject, signedProperties } from "./sign/signed-objects";
import { SIGNATURE_LIMITS } from "./signature-limits";
import { signatureIds } from "./signature-names";

// What Word takes (MS-OFFCRYPTO 2.5.2.5).
const LONGEST_REASON = 255;

/**
 * Signs a DOCX as Word and LibreOffice do (OPC XML-DSig with XAdES), after any signatures that it has already. `signedAt` is
 * an ISO 8601 instant by the clock of whoever signs. Title, author and statistics stay uncovered, as in those programs.
 * Throws "signing.tooManySignatures", "signing.reasonTooLong" and the errors of `openPackage`.
 */
export async function signDocx(
  docx: Uint8Array,
  key: SigningKey,
  words: SigningWords,
  signedAt: string,
): Promise<Uint8Array> {
  const reason = printable(words.reason);
  if (reason.length > LONGEST_REASON) throw new ExpectedError("signing.reasonTooLong", { limit: LONGEST_REASON });
  const opened = await openPackage(docx);
  const { signatures: limit } = SIGNATURE_LIMITS;
  if (findSignatureParts(opened).signatures.length >= limit) {
    throw new ExpectedError("signing.tooManySignatures", { limit });
  }
  const signer = readCertificate(key.certificate);
  if (signer === null) throw new Error("a signing key came with a certificate that can't be read");
  const prepared = addSignaturePart(opened);
  const instant = `${new Date(signedAt).toISOString().slice(0, 19)}Z`;
  const ids = signatureIds(signatureNumber(prepared.signaturePart));
  const objects = {
    packageObject: packageObject(ids, manifestReferences(prepared.docx), instant),
    officeObject: officeObject(ids, reason),
    signedProperties: signedProperties(ids, signer, instant, printable(words.town)),
  };
  const xml = signatureDocument(ids, objects, key);
  const signature = new TextEncoder().encode(xml);
  return writePackage(new Map([...prepared.docx.parts, [prepared.signaturePart, signature]]));
}

// What XML 1.0 cannot carry; and line ends, which every reader of XML would change under the signature.
const UNPRINTABLE = /\p{Cc}+|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

function printable(words: string): string {
  return words.replace(UNPRINTABLE, " ").trim();
}
