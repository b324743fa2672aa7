import { createHash } from "node:crypto";
import type { SigningWords } from "../../../../preload/contract/signatures";
import { SHA256 } from "../signature-algorithms";
import {
  OFFICE_OBJECT_ID,
  OFFICE_SIGNATURE,
  PACKAGE_OBJECT_ID,
  PACKAGE_SIGNATURE,
  SIGNATURE_ID,
  SIGNED_PROPERTIES_ID,
} from "../signature-names";
import type { SignerCertificate } from "../signer-certificate";
import { escapeText } from "../xml/escape-xml";

/** The Object that names every part with its hash, and the time. `instant` is like 2026-11-22T10:00:00Z. */
export function packageObject(references: string, instant: string): string {
  const time = `<mdssi:SignatureTime xmlns:mdssi="${PACKAGE_SIGNATURE}"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>${instant}</mdssi:Value></mdssi:SignatureTime>`;
  return `<Object Id="${PACKAGE_OBJECT_ID}"><Manifest>${references}</Manifest><SignatureProperties><SignatureProperty Id="idSignatureTime" Target="#${SIGNATURE_ID}">${time}</SignatureProperty></SignatureProperties></Object>`;
}

/** The Object that Word shows beside a signature: the reason, and values of a screen that it wants to be there. */
export function officeObject(reason: string): string {
  const values = Object.entries({ ...WORD_VALUES, SignatureComments: printable(reason) });
  const rows = values.map(([name, value]) => (value === "" ? `<${name}/>` : `<${name}>${escapeText(value)}</${name}>`));
  return `<Object Id="${OFFICE_OBJECT_ID}"><SignatureProperties><SignatureProperty Id="idOfficeV1Details" Target="#${SIGNATURE_ID}"><SignatureInfoV1 xmlns="${OFFICE_SIGNATURE}">${rows.join("")}</SignatureInfoV1></SignatureProperty></SignatureProperties></Object>`;
}

// In this order (MS-OFFCRYPTO 2.5.2.5). The same for everybody: nothing about the computer of who signs is told.
const WORD_VALUES = {
  SetupID: "",
  SignatureText: "",
  SignatureImage: "",
  SignatureComments: "",
  WindowsVersion: "10.0",
  OfficeVersion: "16.0",
  ApplicationVersion: "16.0",
  Monitors: "1",
  HorizontalResolution: "1920",
  VerticalResolution: "1080",
  ColorDepth: "32",
  SignatureProviderId: "{00000000-0000-0000-0000-000000000000}",
  SignatureProviderUrl: "",
  SignatureProviderDetails: "9",
  // No signature line in the text.
  SignatureType: "1",
};

/** The XAdES properties: time, the certificate that signs (ETSI TS 101 903), and the town where one is given. */
export function signedProperties(signer: SignerCertificate, instant: string, { town }: SigningWords): string {
  const digest = createHash("sha256").update(signer.der).digest("base64");
  const certificate = `<xd:Cert><xd:CertDigest><DigestMethod Algorithm="${SHA256}"/><DigestValue>${digest}</DigestValue></xd:CertDigest><xd:IssuerSerial><X509IssuerName>${escapeText(signer.issuerName)}</X509IssuerName><X509SerialNumber>${signer.serialNumber}</X509SerialNumber></xd:IssuerSerial></xd:Cert>`;
  const place =
    town === ""
      ? ""
      : `<xd:SignatureProductionPlace><xd:City>${escapeText(town)}</xd:City></xd:SignatureProductionPlace>`;
  const policy = "<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied/></xd:SignaturePolicyIdentifier>";
  return `<xd:SignedProperties Id="${SIGNED_PROPERTIES_ID}"><xd:SignedSignatureProperties><xd:SigningTime>${instant}</xd:SigningTime><xd:SigningCertificate>${certificate}</xd:SigningCertificate>${policy}${place}</xd:SignedSignatureProperties></xd:SignedProperties>`;
}

// What XML 1.0 cannot carry; and line ends, which every reader of XML would change under the signature.
const UNPRINTABLE = /\p{Cc}+|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

function printable(words: string): string {
  return words.replace(UNPRINTABLE, " ").trim();
}
