import { createHash } from "node:crypto";
import type { SignerCertificate } from "../../signer-certificate";
import { SHA256 } from "../signature-algorithms";
import { OFFICE_SIGNATURE, PACKAGE_SIGNATURE, type SignatureIds } from "../signature-names";
import { escapeText } from "../xml/escape-xml";

/** The Object that names every part with its hash, and the time. `instant` is like 2026-11-22T10:00:00Z. */
export function packageObject(ids: SignatureIds, references: string, instant: string): string {
  const time = `<mdssi:SignatureTime xmlns:mdssi="${PACKAGE_SIGNATURE}"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>${instant}</mdssi:Value></mdssi:SignatureTime>`;
  return `<Object Id="${ids.packageObject}"><Manifest>${references}</Manifest><SignatureProperties><SignatureProperty Id="${ids.time}" Target="#${ids.signature}">${time}</SignatureProperty></SignatureProperties></Object>`;
}

/** The Object that Word shows beside a signature: the reason, and values of a screen that it wants to be there. */
export function officeObject(ids: SignatureIds, reason: string): string {
  const values = Object.entries({ ...WORD_VALUES, SignatureComments: reason });
  const rows = values.map(([name, value]) => (value === "" ? `<${name}/>` : `<${name}>${escapeText(value)}</${name}>`));
  return `<Object Id="${ids.officeObject}"><SignatureProperties><SignatureProperty Id="${ids.details}" Target="#${ids.signature}"><SignatureInfoV1 xmlns="${OFFICE_SIGNATURE}">${rows.join("")}</SignatureInfoV1></SignatureProperty></SignatureProperties></Object>`;
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
export function signedProperties(ids: SignatureIds, signer: SignerCertificate, instant: string, town: string): string {
  const digest = createHash("sha256").update(signer.der).digest("base64");
  const certificate = `<xd:Cert><xd:CertDigest><DigestMethod Algorithm="${SHA256}"/><DigestValue>${digest}</DigestValue></xd:CertDigest><xd:IssuerSerial><X509IssuerName>${escapeText(signer.issuerName)}</X509IssuerName><X509SerialNumber>${signer.serialNumber}</X509SerialNumber></xd:IssuerSerial></xd:Cert>`;
  const place =
    town === ""
      ? ""
      : `<xd:SignatureProductionPlace><xd:City>${escapeText(town)}</xd:City></xd:SignatureProductionPlace>`;
  const policy = "<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied/></xd:SignaturePolicyIdentifier>";
  return `<xd:SignedProperties Id="${ids.signedProperties}"><xd:SignedSignatureProperties><xd:SigningTime>${instant}</xd:SigningTime><xd:SigningCertificate>${certificate}</xd:SigningCertificate>${policy}${place}</xd:SignedSignatureProperties></xd:SignedProperties>`;
}
