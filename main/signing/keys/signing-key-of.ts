import { sign } from "node:crypto";
import type { KeyAlgorithm, SigningKey } from "../signing-key";
import type { ReadKey } from "./read-key-file";

/** The hash with which a key of this kind signs. */
export function hashOf(algorithm: KeyAlgorithm): "sha256" | "sha384" {
  return algorithm.kind === "ec" && algorithm.curve === "P-384" ? "sha384" : "sha256";
}

/** A key that was read, ready to sign. */
export function signingKeyOf({ privateKey, algorithm, certificate, chain }: ReadKey): SigningKey {
  const hash = hashOf(algorithm);
  return {
    algorithm,
    certificate,
    chain,
    sign: (data, encoding) =>
      sign(hash, data, { key: privateKey, dsaEncoding: encoding === "der" ? "der" : "ieee-p1363" }),
  };
}
