import { createHash } from "node:crypto";
import { Set as Asn1Set, Constructed, Null, ObjectIdentifier, OctetString, Sequence } from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { hashOf } from "./keys/signing-key-of";
import type { KeyAlgorithm, SigningKey } from "./signing-key";

const DATA = "1.2.840.113549.1.7.1";
const SIGNED_DATA = "1.2.840.113549.1.7.2";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const HASHES = { sha256: "2.16.840.1.101.3.4.2.1", sha384: "2.16.840.1.101.3.4.2.2" } as const;

/**
 * A detached CAdES signature (ETSI EN 319 122-1, level B-B) of data that was hashed with the key's hash; DER. It says
 * nothing of the time: in a PDF that stands beside it. Issuers that the key brings go in as well.
 */
export function cadesSignature(digest: Uint8Array, key: SigningKey): Uint8Array {
  const certificate = Certificate.fromBER(own(key.certificate));
  const attributes = inDerOrder([
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [octets(digest)] }),
    new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificate(key.certificate, certificate)] }),
  ]);
  // What is signed has the tag of a set, what stands in the file the one of the field (RFC 5652, 5.4).
  const signed = new Asn1Set({ value: attributes.map((attribute) => attribute.toSchema()) }).toBER();
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: HASHES[hashOf(key.algorithm)] }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: [...attributes] }),
    signatureAlgorithm: signatureAlgorithm(key.algorithm),
    signature: octets(key.sign(new Uint8Array(signed), "der")),
  });
  const content = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: HASHES[hashOf(key.algorithm)] })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates: [certificate, ...key.chain.map((one) => Certificate.fromBER(own(one)))],
    signerInfos: [signer],
  });
  const info = new ContentInfo({ contentType: SIGNED_DATA, content: content.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

function signatureAlgorithm(algorithm: KeyAlgorithm): AlgorithmIdentifier {
  // RFC 4055 and RFC 5758: with RSA the parameters are NULL, with ECDSA there are none.
  if (algorithm.kind === "rsa") {
    return new AlgorithmIdentifier({ algorithmId: "1.2.840.113549.1.1.11", algorithmParams: new Null() });
  }
  const isShort = algorithm.curve === "P-256";
  return new AlgorithmIdentifier({ algorithmId: isShort ? "1.2.840.10045.4.3.2" : "1.2.840.10045.4.3.3" });
}

/** ESSCertIDv2 (RFC 5035) with its default hash SHA-256: binds the signature to this one certificate. */
function signingCertificate(bytes: Uint8Array, { issuer, serialNumber }: Certificate): Sequence {
  const directoryName = new Constructed({ idBlock: { tagClass: 3, tagNumber: 4 }, value: [issuer.toSchema()] });
  const issuerSerial = new Sequence({ value: [new Sequence({ value: [directoryName] }), serialNumber] });
  const hash = octets(createHash("sha256").update(bytes).digest());
  const identifier = new Sequence({ value: [hash, issuerSerial] });
  return new Sequence({ value: [new Sequence({ value: [identifier] })] });
}

/** DER sorts the members of a set by their bytes. */
function inDerOrder(attributes: readonly Attribute[]): readonly Attribute[] {
  const encoded = (attribute: Attribute) => Buffer.from(attribute.toSchema().toBER());
  return [...attributes].sort((one, other) => Buffer.compare(encoded(one), encoded(other)));
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: own(bytes).buffer });
}

/** The bytes in a buffer of their own, which the library takes as a whole. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
