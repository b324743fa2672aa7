import { createCipheriv, createHash, createHmac, type KeyObject, pbkdf2Sync } from "node:crypto";
import {
  Set as Asn1Set,
  BmpString,
  Constructed,
  type fromBER,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
} from "asn1js";
import { derivePkcs12 } from "./pkcs12-derivation";
import { encodedPasswords, wipePasswords } from "./pkcs12-password";

type Asn1Node = ReturnType<typeof fromBER>["result"];

export interface KeyFileToWrite {
  readonly privateKey: KeyObject;
  /** DER. */
  readonly certificate: Uint8Array;
  /** What other programs call the key in their lists. */
  readonly label: string;
}

/** Random bytes of this number. */
export type Random = (bytes: number) => Buffer;

// As many as keep guessing expensive, and open the file within a second on an old laptop.
const ITERATIONS = 200_000;
const SALT_BYTES = 16;
const VECTOR_BYTES = 16;

const OIDS = {
  data: "1.2.840.113549.1.7.1",
  encryptedData: "1.2.840.113549.1.7.6",
  pbes2: "1.2.840.113549.1.5.13",
  pbkdf2: "1.2.840.113549.1.5.12",
  hmacSha256: "1.2.840.113549.2.9",
  aes256: "2.16.840.1.101.3.4.1.42",
  sha256: "2.16.840.1.101.3.4.2.1",
  shroudedKeyBag: "1.2.840.113549.1.12.10.1.2",
  certificateBag: "1.2.840.113549.1.12.10.1.3",
  x509Certificate: "1.2.840.113549.1.9.22.1",
  friendlyName: "1.2.840.113549.1.9.20",
  localKeyId: "1.2.840.113549.1.9.21",
} as const;

/** A PKCS#12 file with one key and its certificate: both in AES-256 (PBES2), sealed with HMAC-SHA-256. */
export function writeKeyFile(file: KeyFileToWrite, password: string, random: Random): Uint8Array {
  const passwords = encodedPasswords(password.normalize("NFC"));
  const [encoded] = passwords;
  if (encoded === undefined) throw new Error("A password has an encoding");
  const pkcs8 = file.privateKey.export({ type: "pkcs8", format: "der" });
  try {
    const attributes = bagAttributes(file);
    const certificate = sequence(oid(OIDS.x509Certificate), explicit(octets(file.certificate)));
    const certificates = sequence(bag(OIDS.certificateBag, certificate, attributes));
    const encryptedCertificates = encrypted(encode(certificates), encoded.plain, random);
    const key = encrypted(pkcs8, encoded.plain, random);
    const keys = sequence(bag(OIDS.shroudedKeyBag, sequence(key.algorithm, octets(key.data)), attributes));
    const parts = encode(sequence(encryptedPart(encryptedCertificates), dataPart(keys)));
    return encode(sequence(integer(3), dataOctets(parts), seal(parts, encoded.wide, random)));
  } finally {
    pkcs8.fill(0);
    wipePasswords(passwords);
  }
}

interface Encrypted {
  readonly algorithm: Asn1Node;
  readonly data: Buffer;
}

function encrypted(plain: Uint8Array, password: Buffer, random: Random): Encrypted {
  const [salt, vector] = [random(SALT_BYTES), random(VECTOR_BYTES)];
  const key = pbkdf2Sync(password, salt, ITERATIONS, 32, "sha256");
  const cipher = createCipheriv("aes-256-cbc", key, vector);
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  key.fill(0);
  const derivation = sequence(octets(salt), integer(ITERATIONS), sequence(oid(OIDS.hmacSha256), new Null()));
  const scheme = sequence(oid(OIDS.aes256), octets(vector));
  return {
    algorithm: sequence(oid(OIDS.pbes2), sequence(sequence(oid(OIDS.pbkdf2), derivation), scheme)),
    data,
  };
}

function encryptedPart({ algorithm, data }: Encrypted): Asn1Node {
  const content = new Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: new Uint8Array(data).buffer });
  const info = sequence(oid(OIDS.data), algorithm, content);
  return sequence(oid(OIDS.encryptedData), explicit(sequence(integer(0), info)));
}

function dataPart(bags: Asn1Node): Asn1Node {
  return dataOctets(encode(bags));
}

function dataOctets(bytes: Uint8Array): Asn1Node {
  return sequence(oid(OIDS.data), explicit(octets(bytes)));
}

function seal(parts: Uint8Array, password: Buffer, random: Random): Asn1Node {
  const salt = random(SALT_BYTES);
  const key = derivePkcs12(password, { hash: "sha256", purpose: "mac", salt, iterations: ITERATIONS, length: 32 });
  const digest = createHmac("sha256", key).update(parts).digest();
  key.fill(0);
  const digestInfo = sequence(sequence(oid(OIDS.sha256), new Null()), octets(digest));
  return sequence(digestInfo, octets(salt), integer(ITERATIONS));
}

/** By these, other programs find which key and certificate belong together. */
function bagAttributes({ certificate, label }: KeyFileToWrite): Asn1Node {
  const attribute = (type: string, value: Asn1Node) => sequence(oid(type), new Asn1Set({ value: [value] }));
  const identifier = octets(createHash("sha1").update(certificate).digest());
  return new Asn1Set({
    value: [
      attribute(OIDS.localKeyId, identifier),
      ...(label === "" ? [] : [attribute(OIDS.friendlyName, new BmpString({ value: label }))]),
    ],
  });
}

function bag(type: string, value: Asn1Node, attributes: Asn1Node): Asn1Node {
  return sequence(oid(type), explicit(value), attributes);
}

function sequence(...value: readonly Asn1Node[]): Sequence {
  return new Sequence({ value: [...value] });
}

function explicit(value: Asn1Node): Constructed {
  return new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [value] });
}

function oid(value: string): ObjectIdentifier {
  return new ObjectIdentifier({ value });
}

function integer(value: number): Integer {
  return new Integer({ value });
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: new Uint8Array(bytes).buffer });
}

function encode(node: Asn1Node): Uint8Array {
  return new Uint8Array(node.toBER());
}
