import { Null } from "asn1js";
import { AlgorithmIdentifier, RSASSAPSSParams } from "pkijs";
import { SignatureFault } from "../../signature-fault";
import type { KeyUse } from "../../trusted-key";

export type HashName = "sha256" | "sha384" | "sha512";

/** How a signature was made. */
export interface CmsMethod {
  readonly use: KeyUse;
  readonly hash: HashName;
  /** Bytes, for "pss". */
  readonly saltLength: number;
}

const HASHES: ReadonlyMap<string, HashName> = new Map([
  ["2.16.840.1.101.3.4.2.1", "sha256"],
  ["2.16.840.1.101.3.4.2.2", "sha384"],
  ["2.16.840.1.101.3.4.2.3", "sha512"],
]);
const METHODS: ReadonlyMap<string, readonly [use: "rsa" | "ec", hash: HashName]> = new Map([
  ["1.2.840.113549.1.1.11", ["rsa", "sha256"]],
  ["1.2.840.113549.1.1.12", ["rsa", "sha384"]],
  ["1.2.840.113549.1.1.13", ["rsa", "sha512"]],
  ["1.2.840.10045.4.3.2", ["ec", "sha256"]],
  ["1.2.840.10045.4.3.3", ["ec", "sha384"]],
  ["1.2.840.10045.4.3.4", ["ec", "sha512"]],
]);
const RSA = "1.2.840.113549.1.1.1";
const PSS = "1.2.840.113549.1.1.10";
const MGF1 = "1.2.840.113549.1.1.8";
/** What people may have heard of, among what is not trusted. */
const KNOWN_NAMES: ReadonlyMap<string, string> = new Map([
  ["1.3.14.3.2.26", "SHA-1"],
  ["1.2.840.113549.1.1.5", "SHA-1"],
  ["1.2.840.10045.4.1", "SHA-1"],
  ["1.2.840.113549.2.5", "MD5"],
  ["1.2.840.113549.1.1.4", "MD5"],
  ["1.2.840.113549.2.2", "MD2"],
  ["1.2.840.113549.1.1.2", "MD2"],
]);
const LONGEST_SALT_BYTES = 512;

/** A trusted hash. Throws SignatureFault "algorithmNotTrusted" for every other: of SHA-1 and MD5, two texts with the same hash can be made. */
export function hashNamed({ algorithmId }: AlgorithmIdentifier): HashName {
  return HASHES.get(algorithmId) ?? notTrusted(algorithmId);
}

/** A trusted way to sign; plain RSA takes the hash of the digest. Throws SignatureFault "algorithmNotTrusted". */
export function methodNamed(algorithm: AlgorithmIdentifier, digest: HashName): CmsMethod {
  const { algorithmId } = algorithm;
  if (algorithmId === PSS) return pssMethod(algorithm);
  const [use, hash] =
    algorithmId === RSA ? (["rsa", digest] as const) : (METHODS.get(algorithmId) ?? notTrusted(algorithmId));
  return { use, hash, saltLength: 0 };
}

function pssMethod({ algorithmParams }: AlgorithmIdentifier): CmsMethod {
  // Without parameters it would be SHA-1.
  if (algorithmParams === undefined || algorithmParams instanceof Null) return notTrusted("1.3.14.3.2.26");
  const { hashAlgorithm, maskGenAlgorithm, saltLength, trailerField } = new RSASSAPSSParams({
    schema: algorithmParams,
  });
  const hash = hashNamed(hashAlgorithm);
  const mask = new AlgorithmIdentifier({ schema: maskGenAlgorithm.algorithmParams });
  const isMaskOfHash = mask.algorithmId === hashAlgorithm.algorithmId;
  if (maskGenAlgorithm.algorithmId !== MGF1 || !isMaskOfHash || trailerField !== 1) return notTrusted(PSS);
  if (saltLength < 0 || saltLength > LONGEST_SALT_BYTES) return notTrusted(PSS);
  return { use: "pss", hash, saltLength };
}

function notTrusted(identifier: string): never {
  throw new SignatureFault("algorithmNotTrusted", {
    algorithm: KNOWN_NAMES.get(identifier) ?? identifier.slice(0, 100),
  });
}
