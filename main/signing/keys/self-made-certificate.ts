import { createHash, createPublicKey, type KeyObject, sign } from "node:crypto";
import {
  Set as Asn1Set,
  BitString,
  IA5String,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Utf8String,
} from "asn1js";
import {
  AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  GeneralName,
  GeneralNames,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from "pkijs";
import type { CertificateName } from "../../../preload/contract/signatures";

export interface SelfMadeCertificate {
  readonly subject: CertificateName;
  readonly privateKey: KeyObject;
  /** From 1 byte; the first bit has to be zero. */
  readonly serialNumber: Uint8Array;
  readonly validFrom: Date;
  readonly validTo: Date;
}

const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
const NAME_TYPES = { name: "2.5.4.3", organisation: "2.5.4.10", email: "1.2.840.113549.1.9.1" } as const;
const RFC822_NAME = 1;
// digitalSignature and nonRepudiation: the two uppermost bits of a bit string of two.
const SIGNING_USAGE = { valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 };
/** Document signing (RFC 9336), the same as Office names it, and e-mail, by which NSS judges signatures of PDFs. */
const PURPOSES = ["1.3.6.1.5.5.7.3.36", "1.3.6.1.4.1.311.10.3.12", "1.3.6.1.5.5.7.3.4"];

/** A certificate for signing documents that its own P-256 key signs, DER. */
export function selfMadeCertificate(made: SelfMadeCertificate): Uint8Array {
  const spki = createPublicKey(made.privateKey).export({ type: "spki", format: "der" });
  const publicKey = PublicKeyInfo.fromBER(new Uint8Array(spki));
  const algorithm = new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA256 });
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: new Uint8Array(made.serialNumber).buffer }),
    signature: algorithm,
    signatureAlgorithm: algorithm,
    issuer: distinguishedName(made.subject),
    subject: distinguishedName(made.subject),
    notBefore: new Time({ type: 0, value: made.validFrom }),
    notAfter: new Time({ type: 0, value: made.validTo }),
    subjectPublicKeyInfo: publicKey,
    extensions: extensions(made.subject, publicKey),
  });
  const unsigned = new Uint8Array(certificate.encodeTBS().toBER());
  const signature = sign("sha256", unsigned, { key: made.privateKey, dsaEncoding: "der" });
  certificate.signatureValue = new BitString({ valueHex: new Uint8Array(signature).buffer });
  certificate.tbsView = unsigned;
  return new Uint8Array(certificate.toSchema(true).toBER());
}

function distinguishedName({ name, organisation, email }: CertificateName): RelativeDistinguishedNames {
  // The library would write all parts as one; each has to be a set of its own.
  const part = (type: string, value: Utf8String | IA5String) =>
    value.getValue() === ""
      ? []
      : [new Asn1Set({ value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })] })];
  const parts = [
    ...part(NAME_TYPES.organisation, new Utf8String({ value: organisation })),
    ...part(NAME_TYPES.name, new Utf8String({ value: name })),
    ...part(NAME_TYPES.email, new IA5String({ value: email })),
  ];
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: parts }).toBER());
}

function extensions({ email }: CertificateName, publicKey: PublicKeyInfo): Extension[] {
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  const point = publicKey.subjectPublicKey.valueBlock.valueHexView;
  const identifier = createHash("sha1").update(point).digest();
  const address = new GeneralNames({ names: [new GeneralName({ type: RFC822_NAME, value: email })] });
  return [
    extension("2.5.29.19", true, new BasicConstraints({ cA: false }).toSchema() ?? new Sequence()),
    extension("2.5.29.15", true, new BitString(SIGNING_USAGE)),
    extension("2.5.29.37", false, new ExtKeyUsage({ keyPurposes: PURPOSES }).toSchema()),
    extension("2.5.29.14", false, new OctetString({ valueHex: new Uint8Array(identifier).buffer })),
    ...(email === "" ? [] : [extension("2.5.29.17", false, address.toSchema())]),
  ];
}
