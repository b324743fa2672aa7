import { PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { SignatureRemark, SignatureReport } from "../../../../preload/contract/signatures";
import { checkValidity } from "../../check-validity";
import { shortenedProblems } from "../../shortened-problems";
import { SignatureFault } from "../../signature-fault";
import { issuersOf } from "../../signer-certificate";
import { checkCms } from "./check-cms";
import { readCms } from "./cms-content";
import type { FoundSignature } from "./found-signatures";
import type { LaterChanges } from "./later-changes";
import type { PdfHistory } from "./pdf-history";
import { pdfInstant } from "./pdf-instant";
import { restrictionsOf } from "./restrictions";
import { checkRange } from "./signed-range";

/** What a signature is checked against. */
export interface VerifyingContext {
  readonly history: PdfHistory;
  readonly laterChanges: LaterChanges;
  /** ISO 8601 instant in UTC. */
  readonly now: string;
}

/** A report, and where the file ended that was signed. */
export interface PlacedReport {
  readonly report: SignatureReport;
  readonly end: number;
}

const CADES = "ETSI.CAdES.detached";
const DETACHED = [CADES, "adbe.pkcs7.detached"];
const SHA1_KINDS = ["adbe.pkcs7.sha1", "adbe.x509.rsa_sha1"];
const LONGEST_WORDS = 1_000;

/** What one signature of a PDF is worth. Never throws for what is in the signature. */
export function verifySignature(found: FoundSignature, context: VerifyingContext): PlacedReport {
  const place = found.field.slice(0, LONGEST_WORDS);
  const words = {
    reason: textIn(found, "Reason").slice(0, LONGEST_WORDS),
    town: textIn(found, "Location").slice(0, LONGEST_WORDS),
  };
  try {
    return judge(found, context, { place, ...words });
  } catch (error) {
    if (!(error instanceof SignatureFault)) throw error;
    const signedAt = pdfInstant(textIn(found, "M"));
    const nothing = { signer: null, chain: [], signedAt, isValid: false, coverage: "changed", hints: [] } as const;
    return { report: { place, ...words, ...nothing, problems: [error.remark] }, end: context.history.bytes.length };
  }
}

function judge(
  found: FoundSignature,
  { history, laterChanges, now }: VerifyingContext,
  said: Pick<SignatureReport, "place" | "reason" | "town">,
): PlacedReport {
  const kind = nameIn(found, "SubFilter");
  if (SHA1_KINDS.includes(kind)) throw new SignatureFault("algorithmNotTrusted", { algorithm: "SHA-1" });
  if (!DETACHED.includes(kind)) throw new SignatureFault("pdfKindUnknown", { kind: kind.slice(0, 100) });
  if (found.isCopy) throw new SignatureFault("pdfSignatureCopied");
  const range = checkRange(history.bytes, found);
  const cms = readCms(range.contents);
  const { signer, others, problems } = checkCms(cms, range, kind === CADES);
  const signedAt = pdfInstant(textIn(found, "M")) ?? cms.attributes?.signingTime ?? null;
  const validity = signer === null ? { problems: [], hints: [] } : checkValidity(signer.facts, signedAt, now);
  const against = [...problems, ...validity.problems];
  const restrictions = restrictionsOf(found.file, found.dictionary);
  const since = laterChanges(range, restrictions);
  const removed: readonly SignatureRemark[] = found.isThere ? [] : [{ code: "pdfSignatureRemoved", values: {} }];
  const isValid = against.length === 0;
  const isUntouched = isValid && since.length === 0 && removed.length === 0;
  const isWhole = range.end === history.bytes.length;
  const report: SignatureReport = {
    ...said,
    signer: signer?.facts ?? null,
    chain: signer === null ? [] : issuersOf(signer, others).map(({ facts }) => facts),
    signedAt,
    isValid,
    coverage: isUntouched ? (isWhole ? "whole" : "signedOn") : "changed",
    problems: shortenedProblems([...against, ...removed, ...since]),
    hints: [...validity.hints, ...(restrictions.isCertified ? [{ code: "pdfCertified", values: {} }] : [])],
  };
  return { report, end: range.end };
}

function textIn({ dictionary, file }: FoundSignature, name: string): string {
  const text = file.resolve(dictionary.get(PDFName.of(name)));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : "";
}

function nameIn({ dictionary, file }: FoundSignature, name: string): string {
  const value = file.resolve(dictionary.get(PDFName.of(name)));
  return value instanceof PDFName ? value.decodeText() : "";
}
