import { GeneralizedTime, ObjectIdentifier, OctetString, Sequence, UTCTime } from "asn1js";
import { type Attribute, Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from "pkijs";
import { readAsn1 } from "../../keys/asn1-value";
import { SignatureFault } from "../../signature-fault";
import { type CmsMethod, type HashName, hashNamed, methodNamed } from "./cms-algorithms";

/** A detached signature of CMS (RFC 5652) with one signer, read. */
export interface CmsContent {
  readonly digestHash: HashName;
  readonly method: CmsMethod;
  readonly value: Uint8Array;
  /** What is signed instead of the file's bytes; null if those are signed themselves. */
  readonly attributes: SignedAttributes | null;
  /** DER, the signer's among them. */
  readonly certificates: readonly Uint8Array[];
  /** Whether a certificate is the one that the signature names. */
  readonly isSigners: (certificate: Uint8Array) => boolean;
}

export interface SignedAttributes {
  /** The bytes that the signature is made of. */
  readonly encoded: Uint8Array;
  readonly digest: Uint8Array;
  /** Instant in ISO 8601; null if there is none. */
  readonly signingTime: string | null;
  /** ESSCertIDv2 of the signer (RFC 5035) in DER; null if there is none. */
  readonly signingCertificate: Uint8Array | null;
}

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const DATA = "1.2.840.113549.1.7.1";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_TIME = "1.2.840.113549.1.9.5";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
const MOST_CERTIFICATES = 50;

/** Reads a signature with its padding of zeros. Throws SignatureFault. */
export function readCms(contents: Buffer): CmsContent {
  try {
    return readSignedData(contents);
  } catch (error) {
    throw error instanceof SignatureFault ? error : new SignatureFault("pdfSignatureUnreadable");
  }
}

function readSignedData(contents: Buffer): CmsContent {
  const encoded = new Uint8Array(readAsn1(contents).encoded);
  if (contents.subarray(encoded.length).some((byte) => byte !== 0)) throw new SignatureFault("pdfSignatureUnreadable");
  const info = ContentInfo.fromBER(encoded);
  if (info.contentType !== SIGNED_DATA) throw new SignatureFault("pdfSignatureUnreadable");
  const data = new SignedData({ schema: info.content });
  const [signer, ...others] = data.signerInfos;
  const { eContent, eContentType } = data.encapContentInfo;
  if (signer === undefined || others.length > 0 || eContent !== undefined || eContentType !== DATA) {
    throw new SignatureFault("pdfSignatureUnreadable");
  }
  const digestHash = hashNamed(signer.digestAlgorithm);
  const all = (data.certificates ?? []).filter((one) => one instanceof Certificate).slice(0, MOST_CERTIFICATES);
  const certificates = all.map((one) => new Uint8Array(one.toSchema().toBER()));
  const signers = new Set(all.flatMap((one, index) => (isNamed(signer, one) ? [certificates[index]] : [])));
  return {
    digestHash,
    method: methodNamed(signer.signatureAlgorithm, digestHash),
    value: new Uint8Array(signer.signature.valueBlock.valueHexView),
    attributes: signer.signedAttrs === undefined ? null : readAttributes(signer.signedAttrs),
    certificates,
    isSigners: (certificate) => signers.has(certificate as Uint8Array<ArrayBuffer>),
  };
}

function isNamed({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    return sid.issuer.isEqual(certificate.issuer) && sid.serialNumber.isEqual(certificate.serialNumber);
  }
  const identifier = certificate.extensions?.find(({ extnID }) => extnID === SUBJECT_KEY_IDENTIFIER)?.parsedValue;
  const named: unknown = "valueBlock" in sid ? sid.valueBlock.valueHexView : undefined;
  return (
    identifier instanceof OctetString &&
    named instanceof Uint8Array &&
    Buffer.from(identifier.valueBlock.valueHexView).equals(named)
  );
}

function readAttributes({
  attributes,
  encodedValue,
}: {
  attributes: Attribute[];
  encodedValue: ArrayBuffer;
}): SignedAttributes {
  const only = (type: string) => {
    const found = attributes.filter((one) => one.type === type);
    const values: readonly unknown[] = found[0]?.values ?? [];
    if (found.length > 1 || (found.length === 1 && values.length !== 1)) {
      throw new SignatureFault("pdfSignatureUnreadable");
    }
    return values[0];
  };
  const type = only(CONTENT_TYPE);
  const digest = only(MESSAGE_DIGEST);
  const time = only(SIGNING_TIME);
  const certificate = only(SIGNING_CERTIFICATE_V2);
  const isData = type instanceof ObjectIdentifier && type.getValue() === DATA;
  if (!isData || !(digest instanceof OctetString)) throw new SignatureFault("pdfSignatureUnreadable");
  return {
    encoded: new Uint8Array(encodedValue),
    digest: new Uint8Array(digest.valueBlock.valueHexView),
    signingTime: time instanceof UTCTime || time instanceof GeneralizedTime ? instant(time.toDate()) : null,
    signingCertificate: certificate instanceof Sequence ? new Uint8Array(certificate.valueBeforeDecodeView) : null,
  };
}

function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
