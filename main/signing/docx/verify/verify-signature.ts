import { createHash } from "node:crypto";
import { ExpectedError } from "../../../../preload/contract/expected-error";
import type { SignatureRemark, SignatureReport } from "../../../../preload/contract/signatures";
import { checkValidity } from "../../check-validity";
import { shortenedProblems } from "../../shortened-problems";
import { SignatureFault } from "../../signature-fault";
import { issuersOf } from "../../signer-certificate";
import { CONTENT_TYPES } from "../package/opc-names";
import type { DocxPackage } from "../package/open-package";
import { canonicalXml } from "../xml/canonical-xml";
import { parseStrictXml } from "../xml/parse-strict-xml";
import { checkManifest, type PartDigest } from "./check-manifest";
import { checkSigner } from "./check-signer";
import { readSignature, type SignatureContent } from "./read-signature";
import { signedDetails } from "./signed-details";
import { findUncovered } from "./uncovered";

/** What a signature is checked against. */
export interface VerifyingContext {
  readonly docx: DocxPackage;
  readonly digestOfPart: PartDigest;
  /** ISO 8601 instant in UTC. */
  readonly now: string;
  /** Whether no further signature came after it. */
  readonly isLast: boolean;
  /** What the signatures before it have signed; its own is added. */
  readonly signedBefore: Set<string>;
}

const ALWAYS: readonly SignatureRemark[] = [
  { code: "docxPropertiesNotCovered", values: {} },
  { code: "docxSavingRemoves", values: {} },
];

/** What one signature of a DOCX is worth; `part` is the part that holds it. Never throws for what is in the file. */
export function verifySignature(part: string, context: VerifyingContext): SignatureReport {
  const place = part.slice(1);
  try {
    return { place, ...judge(part, context) };
  } catch (error) {
    const remark = faultOf(error);
    if (remark === null) throw error;
    return {
      place,
      signer: null,
      chain: [],
      signedAt: null,
      reason: "",
      town: "",
      isValid: false,
      coverage: "changed",
      problems: [remark],
      hints: ALWAYS,
    };
  }
}

function judge(
  part: string,
  { docx, digestOfPart, now, isLast, signedBefore }: VerifyingContext,
): Omit<SignatureReport, "place"> {
  const bytes = docx.parts.get(part);
  if (bytes === undefined) throw new SignatureFault("docxSignatureMissing");
  if (docx.contentTypeOf(part) !== CONTENT_TYPES.signature) {
    throw new SignatureFault("docxContentTypeChanged", { part: part.slice(1, 200) });
  }
  const content = readSignature(parseStrictXml(bytes));
  // Time and certificate are in it, so that nobody signs the same twice.
  if (signedBefore.has(content.signedText)) throw new SignatureFault("docxSignatureCopied");
  signedBefore.add(content.signedText);
  const { signer, others, problems: signerProblems } = checkSigner(content);
  const details = signedDetails(content);
  const validity = signer === null ? { problems: [], hints: [] } : checkValidity(signer.facts, details.signedAt, now);
  const manifest = checkManifest(docx, content.manifest, digestOfPart);
  const against = [...changedElements(content), ...signerProblems, ...validity.problems, ...manifest.problems];
  const uncovered = findUncovered(docx, manifest);
  const optional = uncovered.hasOptional ? [{ code: "docxOwnPropertiesNotCovered", values: {} }] : [];
  const isValid = against.length === 0;
  const isWhole = isValid && uncovered.problems.length === 0;
  return {
    signer: signer?.facts ?? null,
    chain: signer === null ? [] : issuersOf(signer, others).map(({ facts }) => facts),
    ...details,
    isValid,
    coverage: isWhole ? (isLast ? "whole" : "signedOn") : "changed",
    problems: shortenedProblems([...against, ...uncovered.problems]),
    hints: [...validity.hints, ...ALWAYS, ...optional],
  };
}

/** SignedInfo holds hashes only: each element that it names must still have its hash. */
function changedElements({ signed }: SignatureContent): readonly SignatureRemark[] {
  const isChanged = signed.some(
    ({ element, form, hash, digest }) =>
      createHash(hash).update(canonicalXml(element, form)).digest("base64") !== digest,
  );
  return isChanged ? [{ code: "docxSignedDataChanged", values: {} }] : [];
}

function faultOf(error: unknown): SignatureRemark | null {
  if (error instanceof SignatureFault) return error.remark;
  return error instanceof ExpectedError ? { code: "docxSignatureUnreadable", values: {} } : null;
}
