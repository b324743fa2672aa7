import { ExpectedError } from "../../../preload/contract/expected-error";
import { type Asn1Value, readAsn1 } from "./asn1-value";
import { decryptPart } from "./decrypt-part";
import { KEY_FILE_LIMITS } from "./key-file-limits";
import { sealFits } from "./key-file-seal";
import type { EncodedPassword } from "./pkcs12-password";

const VERSION = 3;
const DATA = "1.2.840.113549.1.7.1";
const ENCRYPTED_DATA = "1.2.840.113549.1.7.6";
const X509_CERTIFICATE = "1.2.840.113549.1.9.22.1";
const KEY_BAG = "1.2.840.113549.1.12.10.1.1";
const SHROUDED_KEY_BAG = "1.2.840.113549.1.12.10.1.2";
const CERTIFICATE_BAG = "1.2.840.113549.1.12.10.1.3";
const NESTED_BAG = "1.2.840.113549.1.12.10.1.6";

/** What lies in a key file: private keys as PKCS#8 and certificates, all DER. Whoever takes the keys overwrites them. */
export interface KeyFileContents {
  readonly privateKeys: Buffer[];
  readonly certificates: Buffer[];
}

/**
 * Opens a PKCS#12 file with the first encoding of the password that fits; null if none does. Throws ExpectedError
 * "key.notAKeyFile", "key.tooSlow", "key.unknownEncryption" and "key.damaged", Asn1Mismatch where the file is built in another way.
 */
export function openKeyFile(bytes: Uint8Array, passwords: readonly EncodedPassword[]): KeyFileContents | null {
  const file = readAsn1(bytes);
  if (file.member(0).count() !== VERSION) throw new ExpectedError("key.notAKeyFile");
  const authenticated = file.member(1);
  // Files sealed by a signature instead of a password (PKCS#12's public-key mode) are not in use.
  if (authenticated.member(0).objectIdentifier() !== DATA) throw new ExpectedError("key.unknownEncryption");
  const contents = authenticated.member(1).octets();
  const seal = file.members()[2];
  for (const password of passwords) {
    if (seal !== undefined && !sealFits(seal, contents, password.wide)) continue;
    const opened = openParts(contents, password, seal !== undefined);
    if (opened !== null) return opened;
  }
  return null;
}

/** Null where a part does not open with this password. */
function openParts(contents: Buffer, password: EncodedPassword, isSealed: boolean): KeyFileContents | null {
  const found: KeyFileContents = { privateKeys: [], certificates: [] };
  let left: number = KEY_FILE_LIMITS.encryptedParts;
  const decrypt = (algorithm: Asn1Value, data: Buffer): Buffer => {
    if (left-- === 0) throw new ExpectedError("key.damaged");
    const plain = decryptPart(algorithm, data, password);
    if (plain === null) throw new WrongPassword();
    return plain;
  };
  try {
    for (const part of readAsn1(contents).members()) collect(partBags(part, decrypt), decrypt, found, 0);
    return found;
  } catch (error) {
    for (const key of found.privateKeys) key.fill(0);
    // Without a seal, what a wrong password makes of the file can pass for text that is merely broken.
    if (error instanceof WrongPassword || (!isSealed && !(error instanceof ExpectedError))) return null;
    throw error;
  }
}

type Decrypt = (algorithm: Asn1Value, data: Buffer) => Buffer;

class WrongPassword extends Error {}

function partBags(part: Asn1Value, decrypt: Decrypt): Asn1Value {
  const kind = part.member(0).objectIdentifier();
  if (kind === DATA) return readAsn1(part.member(1).octets());
  if (kind !== ENCRYPTED_DATA) throw new ExpectedError("key.unknownEncryption");
  const encrypted = part.member(1).member(0).member(1);
  return readAsn1(decrypt(encrypted.member(1), encrypted.member(2).octets()));
}

function collect(bags: Asn1Value, decrypt: Decrypt, found: KeyFileContents, depth: number): void {
  if (depth > KEY_FILE_LIMITS.nestedBags) throw new ExpectedError("key.damaged");
  for (const bag of bags.members()) {
    const value = bag.member(1).member(0);
    switch (bag.member(0).objectIdentifier()) {
      case KEY_BAG:
        found.privateKeys.push(Buffer.from(value.encoded));
        break;
      case SHROUDED_KEY_BAG:
        found.privateKeys.push(decrypt(value.member(0), value.member(1).octets()));
        // Refuses here what a wrong password made of it.
        readAsn1(found.privateKeys.at(-1) ?? Buffer.alloc(0))
          .member(1)
          .member(0)
          .objectIdentifier();
        break;
      case CERTIFICATE_BAG:
        if (value.member(0).objectIdentifier() === X509_CERTIFICATE) {
          found.certificates.push(value.member(1).member(0).octets());
        }
        break;
      case NESTED_BAG:
        collect(value, decrypt, found, depth + 1);
        break;
      default:
      // Revocation lists and secrets are nothing to sign with.
    }
    if (found.certificates.length > KEY_FILE_LIMITS.certificates) throw new ExpectedError("key.damaged");
  }
}
