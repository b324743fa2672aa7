import { ExpectedError } from "../../../../preload/contract/expected-error";
import type { SignedFileReport } from "../../../../preload/contract/signatures";
import { PDF_LIMIT_BYTES, understood } from "../pdf-file";
import { findSignatures } from "./found-signatures";
import { laterChangesIn } from "./later-changes";
import { readHistory } from "./pdf-history";
import { verifySignature } from "./verify-signature";

/** What is said of a file that was to be verified, by what is said of one that was to be signed. */
const REFUSALS: Readonly<Record<string, string>> = {
  "pdf.encrypted": "signing.pdfEncrypted",
  "pdf.hybrid": "signing.pdfBroken",
  "pdf.broken": "signing.pdfBroken",
};

/**
 * What the signatures of a PDF are worth, whoever made them, those that were taken out included. `now` is an ISO 8601
 * instant. Rejects with ExpectedErrors "signing.notPdf", "signing.pdfTooBig", "signing.pdfEncrypted", "signing.pdfBroken" and
 * "signing.tooManyPdfSignatures".
 */
export async function verifyPdfSignatures(pdf: Uint8Array, now: string): Promise<SignedFileReport> {
  if (pdf.length > PDF_LIMIT_BYTES) {
    throw new ExpectedError("signing.pdfTooBig", { limit: Math.round(PDF_LIMIT_BYTES / 1_000_000) });
  }
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (bytes.toString("latin1", 0, 5) !== "%PDF-") throw new ExpectedError("signing.notPdf");
  try {
    return understood(() => verified(bytes, now));
  } catch (error) {
    const code = error instanceof ExpectedError ? REFUSALS[error.code] : undefined;
    throw code === undefined ? error : new ExpectedError(code);
  }
}

function verified(bytes: Buffer, now: string): SignedFileReport {
  const history = readHistory(bytes);
  const context = { history, laterChanges: laterChangesIn(history), now };
  const reports = findSignatures(history).map((found) => verifySignature(found, context));
  const signatures = [...reports].sort((one, other) => one.end - other.end).map(({ report }) => report);
  const isIntact = signatures.length > 0 && signatures.every(({ coverage }) => coverage !== "changed");
  return { kind: "pdf", signatures, isIntact };
}
