import { type KeyObject, X509Certificate } from "node:crypto";
import { Certificate, type RelativeDistinguishedNames } from "pkijs";
import type { CertificateFacts, CertificateName } from "../../preload/contract/signatures";

/** A certificate, read. */
export interface SignerCertificate {
  readonly der: Uint8Array;
  readonly facts: CertificateFacts;
  /** The issuer as XML signatures name it (RFC 4514). */
  readonly issuerName: string;
  /** Decimal. */
  readonly serialNumber: string;
  readonly publicKey: KeyObject;
  readonly x509: X509Certificate;
}

/** Reads a DER certificate; null if it is none, or its key is of a kind that is unknown here. */
export function readCertificate(der: Uint8Array): SignerCertificate | null {
  try {
    const x509 = new X509Certificate(der);
    const { subject, issuer, notBefore, notAfter } = Certificate.fromBER(der);
    const facts: CertificateFacts = {
      subject: certificateName(subject),
      issuer: certificateName(issuer),
      serialNumber: x509.serialNumber.toLowerCase(),
      validFrom: instant(notBefore.value),
      validTo: instant(notAfter.value),
      isSelfMade: x509.subject === x509.issuer && x509.verify(x509.publicKey),
      fingerprint: x509.fingerprint256.replaceAll(":", "").toLowerCase(),
    };
    const serialNumber = BigInt(`0x${x509.serialNumber}`).toString();
    return { der, facts, issuerName: rfc4514(issuer), serialNumber, publicKey: x509.publicKey, x509 };
  } catch {
    return null;
  }
}

/** The certificates that vouch for one, from its issuer upwards, as far as they are among those given. */
export function issuersOf(
  certificate: SignerCertificate,
  among: readonly SignerCertificate[],
): readonly SignerCertificate[] {
  const chain: SignerCertificate[] = [];
  let current = certificate;
  while (!current.facts.isSelfMade) {
    const issuer = among.find((one) => !chain.includes(one) && one !== current && hasIssued(one, current));
    if (issuer === undefined) break;
    chain.push(issuer);
    current = issuer;
  }
  return chain;
}

function hasIssued(issuer: SignerCertificate, { x509 }: SignerCertificate): boolean {
  return x509.checkIssued(issuer.x509) && x509.verify(issuer.publicKey);
}

const NAME_TYPES: ReadonlyMap<string, string> = new Map([
  ["2.5.4.3", "CN"],
  ["2.5.4.4", "SN"],
  ["2.5.4.5", "SERIALNUMBER"],
  ["2.5.4.6", "C"],
  ["2.5.4.7", "L"],
  ["2.5.4.8", "ST"],
  ["2.5.4.9", "STREET"],
  ["2.5.4.10", "O"],
  ["2.5.4.11", "OU"],
  ["2.5.4.42", "G"],
  ["0.9.2342.19200300.100.1.1", "UID"],
  ["0.9.2342.19200300.100.1.25", "DC"],
  ["1.2.840.113549.1.9.1", "E"],
]);

function nameParts(names: RelativeDistinguishedNames): readonly (readonly [type: string, value: string])[] {
  return names.typesAndValues.map(({ type, value }) => [NAME_TYPES.get(type) ?? type, String(value.valueBlock.value)]);
}

function certificateName(names: RelativeDistinguishedNames): CertificateName {
  const parts = new Map(nameParts(names));
  return { name: parts.get("CN") ?? "", organisation: parts.get("O") ?? "", email: parts.get("E") ?? "" };
}

function rfc4514(names: RelativeDistinguishedNames): string {
  return [...nameParts(names)]
    .reverse()
    .map(([type, value]) => `${type}=${value.replace(/(?:[",+;<>\\]|^[ #]| $)/gu, "\\$&")}`)
    .join(", ");
}

function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
