import { createPublicKey, generateKeyPairSync, type KeyObject, sign, X509Certificate } from "node:crypto";
import { Set as AsnSet, BitString, Integer, ObjectIdentifier, PrintableString, Sequence, Utf8String } from "asn1js";
import {
  AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
} from "pkijs";
import type { KeyAlgorithm, SigningKey } from "../../../main/signing/signing-key";

/** A certificate with its private key, from which a signing key or further certificates are made. */
export interface Identity {
  readonly key: KeyObject;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly algorithm: KeyAlgorithm;
}

export interface IdentityOptions {
  readonly name?: string;
  readonly algorithm?: KeyAlgorithm;
  /** Who vouches for it; nobody but itself if left out. */
  readonly issuer?: Identity;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** What the certificate says its key is for; says nothing if left out. */
  readonly usage?: "encryption";
  /** Takes the key of another identity instead of a new one. */
  readonly keyOf?: Identity;
}

const EC_WITH_SHA256 = "1.2.840.10045.4.3.2";
const EC_WITH_SHA384 = "1.2.840.10045.4.3.3";
const RSA_WITH_SHA256 = "1.2.840.113549.1.1.11";
let serial = 1_000;

export function anIdentity(options: IdentityOptions = {}): Identity {
  const algorithm = options.keyOf?.algorithm ?? options.algorithm ?? { kind: "ec", curve: "P-256" };
  const key = options.keyOf?.key ?? newKey(algorithm);
  const issuer = options.issuer ?? { key, algorithm, certificate: null, chain: [] };
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: ++serial });
  certificate.subject = names(options.name ?? "Änne Groß", "Verein für den Bahnhof");
  certificate.issuer =
    issuer.certificate === null ? certificate.subject : Certificate.fromBER(Buffer.from(issuer.certificate)).subject;
  certificate.notBefore.value = new Date(options.validFrom ?? "2025-01-01T00:00:00Z");
  certificate.notAfter.value = new Date(options.validTo ?? "2035-01-01T00:00:00Z");
  const publicKey = createPublicKey(key).export({ type: "spki", format: "der" });
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(new Uint8Array(publicKey));
  if (options.issuer === undefined) certificate.extensions = [maySignCertificates()];
  if (options.usage !== undefined) certificate.extensions = [...(certificate.extensions ?? []), onlyForEncryption()];
  const hash = hashOf(issuer.algorithm);
  const algorithmId =
    issuer.algorithm.kind === "rsa" ? RSA_WITH_SHA256 : hash === "sha384" ? EC_WITH_SHA384 : EC_WITH_SHA256;
  certificate.signature = new AlgorithmIdentifier({ algorithmId });
  certificate.signatureAlgorithm = new AlgorithmIdentifier({ algorithmId });
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  const value = sign(hash, Buffer.from(certificate.tbsView), issuer.key);
  certificate.signatureValue = new BitString({ valueHex: new Uint8Array(value).buffer });
  const der = new Uint8Array(certificate.toSchema(true).toBER());
  const chain = issuer.certificate === null ? [] : [issuer.certificate, ...issuer.chain];
  return { key, certificate: der, chain, algorithm };
}

export function aSigningKey(identity: Identity): SigningKey {
  const { key, certificate, chain, algorithm } = identity;
  return {
    algorithm,
    certificate,
    chain,
    sign: (data, encoding) =>
      new Uint8Array(sign(hashOf(algorithm), data, { key, dsaEncoding: encoding === "raw" ? "ieee-p1363" : "der" })),
  };
}

/** As PEM files hold them. */
export function pemOf({ key, certificate }: Identity): { readonly key: string; readonly certificate: string } {
  return {
    key: key.export({ type: "pkcs8", format: "pem" }).toString(),
    certificate: new X509Certificate(certificate).toString(),
  };
}

function newKey(algorithm: KeyAlgorithm): KeyObject {
  return algorithm.kind === "rsa"
    ? generateKeyPairSync("rsa", { modulusLength: algorithm.bits }).privateKey
    : generateKeyPairSync("ec", { namedCurve: algorithm.curve }).privateKey;
}

function hashOf(algorithm: KeyAlgorithm): "sha256" | "sha384" {
  return algorithm.kind === "ec" && algorithm.curve === "P-384" ? "sha384" : "sha256";
}

function names(name: string, organisation: string): RelativeDistinguishedNames {
  // Built by hand, because pkijs puts all parts into one set.
  const part = (type: string, value: Utf8String | PrintableString) =>
    new AsnSet({ value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })] });
  const sequence = new Sequence({
    value: [
      part("2.5.4.6", new PrintableString({ value: "DE" })),
      part("2.5.4.10", new Utf8String({ value: organisation })),
      part("2.5.4.3", new Utf8String({ value: name })),
    ],
  });
  return RelativeDistinguishedNames.fromBER(sequence.toBER());
}

/** A certificate that vouches for others says so. */
function maySignCertificates(): Extension {
  const constraints = new BasicConstraints({ cA: true });
  return new Extension({
    extnID: "2.5.29.19",
    critical: true,
    extnValue: constraints.toSchema().toBER(),
    parsedValue: constraints,
  });
}

function onlyForEncryption(): Extension {
  const usage = new BitString({ valueHex: Uint8Array.of(0x20).buffer, unusedBits: 5 });
  return new Extension({ extnID: "2.5.29.15", critical: true, extnValue: usage.toBER() });
}
