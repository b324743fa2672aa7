import { createPrivateKey, type KeyObject } from "node:crypto";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { KeyAlgorithm } from "../signing-key";
import { Asn1Mismatch } from "./asn1-value";
import { algorithmOf, chooseCertificate } from "./choose-certificate";
import { KEY_FILE_LIMITS } from "./key-file-limits";
import { openKeyFile } from "./open-key-file";
import { encodedPasswords, wipePasswords } from "./pkcs12-password";

/** A key as it crosses from the thread that read it; the private key itself stays with the crypto library. */
export interface ReadKey {
  readonly privateKey: KeyObject;
  readonly algorithm: KeyAlgorithm;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
}

const SEQUENCE_TAG = 0x30;

/**
 * The key in a PKCS#12 file (.p12, .pfx) with the certificates that go with it. `now` is an ISO 8601 instant. Throws
 * ExpectedError "key.tooLarge", "key.notAKeyFile", "key.truncated", "key.damaged", "key.tooSlow", "key.unknownEncryption",
 * "key.wrongPassword", "key.noKey", "key.severalKeys", "key.unsupported" and those of chooseCertificate.
 */
export function readKeyFile(bytes: Uint8Array, password: string, now: string): ReadKey {
  checkOutside(bytes);
  if (password.length > KEY_FILE_LIMITS.passwordCharacters) throw new ExpectedError("key.wrongPassword");
  const passwords = encodedPasswords(password);
  try {
    const contents = openKeyFile(bytes, passwords);
    if (contents === null) throw new ExpectedError("key.wrongPassword");
    return keyOf(contents.privateKeys, contents.certificates, now);
  } catch (error) {
    throw error instanceof Asn1Mismatch ? new ExpectedError("key.notAKeyFile") : error;
  } finally {
    wipePasswords(passwords);
  }
}

/** Size and first bytes, before anything is parsed. */
function checkOutside(bytes: Uint8Array): void {
  if (bytes.length > KEY_FILE_LIMITS.bytes) throw new ExpectedError("key.tooLarge");
  const [tag, length = 0] = bytes;
  if (tag !== SEQUENCE_TAG) throw new ExpectedError("key.notAKeyFile");
  const lengthBytes = length > 0x80 ? length - 0x80 : 0;
  const said = Buffer.from(bytes.subarray(2, 2 + lengthBytes)).toString("hex");
  const content = lengthBytes === 0 ? length % 0x80 : Number.parseInt(said, 16);
  if (2 + lengthBytes + content > bytes.length) throw new ExpectedError("key.truncated");
}

function keyOf(privateKeys: readonly Buffer[], certificates: readonly Buffer[], now: string): ReadKey {
  try {
    const [first, second] = privateKeys;
    if (first === undefined) throw new ExpectedError("key.noKey");
    if (second !== undefined) throw new ExpectedError("key.severalKeys");
    const privateKey = privateKeyOf(first);
    const algorithm = algorithmOf(privateKey);
    return { privateKey, algorithm, ...chooseCertificate(privateKey, certificates, now) };
  } finally {
    for (const key of privateKeys) key.fill(0);
  }
}

function privateKeyOf(pkcs8: Buffer): KeyObject {
  try {
    return createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  } catch {
    throw new ExpectedError("key.unsupported");
  }
}
