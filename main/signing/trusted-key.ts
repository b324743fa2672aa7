import type { KeyObject } from "node:crypto";

/** How a key is used for signing: RSA with PKCS #1 v1.5, RSA-PSS, or ECDSA. */
export type KeyUse = "rsa" | "pss" | "ec";

const SMALLEST_RSA_BITS = 2_048;
const CURVES = new Set(["prime256v1", "secp384r1", "secp521r1"]);

/** Whether a key is of the kind that a signature says it was made with, and long enough that nobody can forge it. */
export function isTrustedKey(
  { asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject,
  use: KeyUse,
): boolean {
  if (use === "ec") return type === "ec" && CURVES.has(details?.namedCurve ?? "");
  const isOfKind = type === "rsa" || (use === "pss" && type === "rsa-pss");
  return isOfKind && (details?.modulusLength ?? 0) >= SMALLEST_RSA_BITS;
}
