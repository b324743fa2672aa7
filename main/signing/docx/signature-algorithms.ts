import type { KeyAlgorithm } from "../signing-key";
import { CANONICAL_XML, EXCLUSIVE_CANONICAL_XML } from "./signature-names";
import type { CanonicalForm } from "./xml/canonical-xml";

export type HashName = "sha256" | "sha384" | "sha512";

/** How a signature method signs. */
export interface SignatureMethod {
  readonly kind: "rsa" | "ec";
  readonly hash: HashName;
}

const ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
const MORE = "http://www.w3.org/2001/04/xmldsig-more#";

export const SHA256 = `${ENCRYPTION}sha256`;

/** The hashes that are trusted, by their identifier. SHA-1 and MD5 are not: two texts with the same hash can be made. */
export const DIGEST_METHODS: ReadonlyMap<string, HashName> = new Map([
  [SHA256, "sha256"],
  [`${MORE}sha384`, "sha384"],
  [`${ENCRYPTION}sha512`, "sha512"],
]);

/** The ways to sign that are trusted. HMAC is not: whoever can check it can forge it. */
export const SIGNATURE_METHODS: ReadonlyMap<string, SignatureMethod> = new Map([
  [`${MORE}rsa-sha256`, { kind: "rsa", hash: "sha256" }],
  [`${MORE}rsa-sha384`, { kind: "rsa", hash: "sha384" }],
  [`${MORE}rsa-sha512`, { kind: "rsa", hash: "sha512" }],
  [`${MORE}ecdsa-sha256`, { kind: "ec", hash: "sha256" }],
  [`${MORE}ecdsa-sha384`, { kind: "ec", hash: "sha384" }],
  [`${MORE}ecdsa-sha512`, { kind: "ec", hash: "sha512" }],
]);

/** The canonical forms that are known, by their identifier. */
export const CANONICAL_FORMS: ReadonlyMap<string, CanonicalForm> = new Map([
  [CANONICAL_XML, "inclusive"],
  [EXCLUSIVE_CANONICAL_XML, "exclusive"],
]);

/** The identifier of the way in which a key signs. */
export function signatureMethodOf(algorithm: KeyAlgorithm): string {
  if (algorithm.kind === "rsa") return `${MORE}rsa-sha256`;
  return `${MORE}ecdsa-${algorithm.curve === "P-384" ? "sha384" : "sha256"}`;
}
