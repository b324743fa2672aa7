import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SignedFileReport } from "../../../preload/contract/signatures";
import { openPackage } from "./package/open-package";
import { findSignatureParts } from "./package/signature-parts";
import { SIGNATURE_LIMITS } from "./signature-limits";
import { partDigests } from "./verify/check-manifest";
import { verifySignature } from "./verify/verify-signature";

/**
 * What the signatures of a DOCX are worth, whoever made them. `now` is an ISO 8601 instant.
 * Throws "signing.tooManySignatures", "signing.signaturesTooBig" and the errors of `openPackage`.
 */
export async function verifyDocxSignatures(docx: Uint8Array, now: string): Promise<SignedFileReport> {
  const opened = await openPackage(docx);
  const { signatures: parts } = findSignatureParts(opened);
  refuseTooMuch(parts.map((part) => opened.parts.get(part)?.length ?? 0));
  const digestOfPart = partDigests(opened);
  const signedBefore = new Set<string>();
  const signatures = parts.map((part, index) =>
    verifySignature(part, {
      docx: opened,
      digestOfPart,
      now,
      isLast: index === parts.length - 1,
      signedBefore,
    }),
  );
  const isIntact = signatures.length > 0 && signatures.every(({ coverage }) => coverage !== "changed");
  return { kind: "docx", signatures, isIntact };
}

function refuseTooMuch(sizes: readonly number[]): void {
  const { signatures, megabytes } = SIGNATURE_LIMITS;
  if (sizes.length > signatures) throw new ExpectedError("signing.tooManySignatures", { limit: signatures });
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > megabytes * 1_000_000) throw new ExpectedError("signing.signaturesTooBig", { limit: megabytes });
}
