import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SignedFileReport } from "../../../preload/contract/signatures";
import { verifyDocxSignatures } from "../docx/verify-docx";
import { verifyPdfSignatures } from "../pdf/verify/verify-pdf";

/**
 * What the signatures of a PDF or DOCX are worth, whichever it is by its content; `now` is an ISO 8601 instant. Rejects with
 * ExpectedError "signing.unknownKindToVerify" with `name` for anything else, and as the two kinds do.
 */
export async function verifyFile(bytes: Uint8Array, name: string, now: string): Promise<SignedFileReport> {
  const begin = Buffer.from(bytes.subarray(0, 5)).toString("latin1");
  if (begin === "%PDF-") return verifyPdfSignatures(bytes, now);
  // An encrypted document of Office has another begin, and is refused with a sentence of its own.
  if (begin.startsWith("PK") || begin.startsWith("\xd0\xcf\x11\xe0")) return verifyDocxSignatures(bytes, now);
  throw new ExpectedError("signing.unknownKindToVerify", { path: name });
}
