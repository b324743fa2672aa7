import type { CertificateFacts, SignatureRemark } from "../../preload/contract/signatures";

/** What the times of a certificate say about a signature. */
export interface CheckedValidity {
  readonly problems: readonly SignatureRemark[];
  readonly hints: readonly SignatureRemark[];
}

/** `signedAt` and `now` are ISO 8601 instants in UTC; without `signedAt`, now counts. */
export function checkValidity(
  { validFrom, validTo, isSelfMade }: CertificateFacts,
  signedAt: string | null,
  now: string,
): CheckedValidity {
  const problems: SignatureRemark[] = [];
  const hints: SignatureRemark[] = [];
  const at = Date.parse(signedAt ?? now);
  const values = { from: validFrom.slice(0, 10), to: validTo.slice(0, 10) };
  const isOver = (instant: number) => instant > Date.parse(validTo);
  if (at < Date.parse(validFrom)) problems.push({ code: "certificateNotYetValid", values });
  else if (isOver(at)) problems.push({ code: "certificateExpired", values });
  else if (isOver(Date.parse(now))) hints.push({ code: "certificateExpiredSince", values });
  if (signedAt === null) hints.push({ code: "noTime", values: {} });
  else if (at > Date.parse(now)) hints.push({ code: "signedInFuture", values: {} });
  if (isSelfMade) hints.push({ code: "selfMade", values: {} });
  return { problems, hints };
}
