import { createHmac, timingSafeEqual } from "node:crypto";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Asn1Value } from "./asn1-value";
import { checkIterations, KEY_FILE_LIMITS } from "./key-file-limits";
import { derivePkcs12, type Pkcs12Hash } from "./pkcs12-derivation";

const HASHES: Readonly<Record<string, { readonly name: Pkcs12Hash; readonly bytes: number }>> = {
  "1.3.14.3.2.26": { name: "sha1", bytes: 20 },
  "2.16.840.1.101.3.4.2.1": { name: "sha256", bytes: 32 },
  "2.16.840.1.101.3.4.2.2": { name: "sha384", bytes: 48 },
  "2.16.840.1.101.3.4.2.3": { name: "sha512", bytes: 64 },
};

/**
 * Whether the seal of a key file (MacData of PKCS#12) over its contents was made with this password, which is wide.
 * Throws ExpectedError "key.tooSlow" and "key.unknownEncryption", Asn1Mismatch where the file is damaged.
 */
export function sealFits(macData: Asn1Value, contents: Uint8Array, password: Uint8Array): boolean {
  const [digestInfo, saltValue, iterationsValue] = macData.members();
  if (digestInfo === undefined || saltValue === undefined) throw new ExpectedError("key.damaged");
  const identifier = digestInfo.member(0).member(0).objectIdentifier();
  const hash = Object.hasOwn(HASHES, identifier) ? HASHES[identifier] : undefined;
  if (hash === undefined) throw new ExpectedError("key.unknownEncryption");
  const salt = saltValue.octets();
  const iterations = iterationsValue?.count() ?? 1;
  checkIterations(iterations);
  const seal = digestInfo.member(1).octets();
  if (salt.length > KEY_FILE_LIMITS.saltBytes || seal.length !== hash.bytes) throw new ExpectedError("key.damaged");
  const key = derivePkcs12(password, { hash: hash.name, purpose: "mac", salt, iterations, length: hash.bytes });
  const expected = createHmac(hash.name, key).update(contents).digest();
  key.fill(0);
  return timingSafeEqual(expected, seal);
}
