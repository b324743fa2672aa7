import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Asn1Value } from "./asn1-value";
import { checkIterations, KEY_FILE_LIMITS } from "./key-file-limits";
import { derivePkcs12 } from "./pkcs12-derivation";
import type { EncodedPassword } from "./pkcs12-password";
import { decryptRc2 } from "./rc2";

const PBES2 = "1.2.840.113549.1.5.13";
const PBKDF2 = "1.2.840.113549.1.5.12";

interface OldScheme {
  readonly cipher: "rc2" | "3des";
  readonly keyBytes: number;
}

/** Schemes of PKCS#12 itself, with SHA-1 (RFC 7292, appendix C). Those with RC4 are no longer in any use. */
const OLD_SCHEMES: Readonly<Record<string, OldScheme>> = {
  "1.2.840.113549.1.12.1.3": { cipher: "3des", keyBytes: 24 },
  "1.2.840.113549.1.12.1.4": { cipher: "3des", keyBytes: 16 },
  "1.2.840.113549.1.12.1.5": { cipher: "rc2", keyBytes: 16 },
  "1.2.840.113549.1.12.1.6": { cipher: "rc2", keyBytes: 5 },
};

const PSEUDO_RANDOM: Readonly<Record<string, string>> = {
  "1.2.840.113549.2.7": "sha1",
  "1.2.840.113549.2.9": "sha256",
  "1.2.840.113549.2.10": "sha384",
  "1.2.840.113549.2.11": "sha512",
};

const CIPHERS: Readonly<Record<string, { readonly name: string; readonly keyBytes: number }>> = {
  "2.16.840.1.101.3.4.1.2": { name: "aes-128-cbc", keyBytes: 16 },
  "2.16.840.1.101.3.4.1.22": { name: "aes-192-cbc", keyBytes: 24 },
  "2.16.840.1.101.3.4.1.42": { name: "aes-256-cbc", keyBytes: 32 },
  "1.2.840.113549.3.7": { name: "des-ede3-cbc", keyBytes: 24 },
};

/**
 * Decrypts a part of a key file by the algorithm that the file names. Null where the password is another. Throws
 * ExpectedError "key.tooSlow" and "key.unknownEncryption", Asn1Mismatch where the file is damaged.
 */
export function decryptPart(algorithm: Asn1Value, data: Uint8Array, password: EncodedPassword): Buffer | null {
  const identifier = algorithm.member(0).objectIdentifier();
  if (identifier === PBES2) return decryptModern(algorithm.member(1), data, password.plain);
  const scheme = Object.hasOwn(OLD_SCHEMES, identifier) ? OLD_SCHEMES[identifier] : undefined;
  if (scheme === undefined) throw new ExpectedError("key.unknownEncryption");
  return decryptOld(scheme, algorithm.member(1), data, password.wide);
}

function decryptOld(
  { cipher, keyBytes }: OldScheme,
  parameters: Asn1Value,
  data: Uint8Array,
  password: Buffer,
): Buffer | null {
  const salt = checkedSalt(parameters.member(0));
  const iterations = parameters.member(1).count();
  checkIterations(iterations);
  const derive = (purpose: "key" | "vector", length: number) =>
    derivePkcs12(password, { hash: "sha1", purpose, salt, iterations, length });
  const key = derive("key", keyBytes);
  const vector = derive("vector", 8);
  if (cipher === "rc2") return wipedAfter(key, () => decryptRc2(key, vector, data));
  // Two keys of triple DES are three, the last being the first.
  const whole = keyBytes === 24 ? key : Buffer.concat([key, key.subarray(0, 8)]);
  return wipedAfter(key, () => wipedAfter(whole, () => decipher("des-ede3-cbc", whole, vector, data)));
}

function decryptModern(parameters: Asn1Value, data: Uint8Array, password: Buffer): Buffer | null {
  const [derivation, encryption] = [parameters.member(0), parameters.member(1)];
  if (derivation.member(0).objectIdentifier() !== PBKDF2) throw new ExpectedError("key.unknownEncryption");
  const cipher = known(CIPHERS, encryption.member(0));
  const [saltValue, iterationsValue, ...rest] = derivation.member(1).members();
  if (saltValue === undefined || iterationsValue === undefined) throw new ExpectedError("key.damaged");
  const salt = checkedSalt(saltValue);
  const iterations = iterationsValue.count();
  checkIterations(iterations);
  const function_ = rest.find((value) => isSequence(value));
  const hash = function_ === undefined ? "sha1" : known(PSEUDO_RANDOM, function_.member(0));
  const key = pbkdf2Sync(password, salt, iterations, cipher.keyBytes, hash);
  return wipedAfter(key, () => decipher(cipher.name, key, encryption.member(1).octets(), data));
}

function checkedSalt(value: Asn1Value): Buffer {
  const salt = value.octets();
  if (salt.length > KEY_FILE_LIMITS.saltBytes) throw new ExpectedError("key.damaged");
  return salt;
}

function isSequence(value: Asn1Value): boolean {
  try {
    return value.members().length > 0;
  } catch {
    return false;
  }
}

function known<T>(table: Readonly<Record<string, T>>, identifier: Asn1Value): T {
  const name = identifier.objectIdentifier();
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new ExpectedError("key.unknownEncryption");
  return found;
}

function decipher(name: string, key: Buffer, vector: Buffer, data: Uint8Array): Buffer | null {
  try {
    const cipher = createDecipheriv(name, key, vector);
    const first = cipher.update(data);
    return wipedAfter(first, () => Buffer.concat([first, cipher.final()]));
  } catch {
    // A wrong key shows in the padding.
    return null;
  }
}

function wipedAfter<T>(bytes: Buffer, action: () => T): T {
  try {
    return action();
  } finally {
    bytes.fill(0);
  }
}
