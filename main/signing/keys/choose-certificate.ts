import { type KeyObject, sign, verify, X509Certificate } from "node:crypto";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { KeyAlgorithm } from "../signing-key";
import { mayNotSign } from "./key-usage";

const LONGEST_CHAIN = 10;
const CURVES: Readonly<Record<string, "P-256" | "P-384">> = { prime256v1: "P-256", secp384r1: "P-384" };
const LEAST_RSA_BITS = 2048;
const MOST_RSA_BITS = 4096;

/** What the key can do. Throws ExpectedError "key.unsupported" where other programs would not accept its signatures. */
export function algorithmOf(key: KeyObject): KeyAlgorithm {
  const { modulusLength: bits = 0, namedCurve = "" } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === "rsa" && bits >= LEAST_RSA_BITS && bits <= MOST_RSA_BITS) return { kind: "rsa", bits };
  const curve = Object.hasOwn(CURVES, namedCurve) ? CURVES[namedCurve] : undefined;
  if (key.asymmetricKeyType === "ec" && curve !== undefined) return { kind: "ec", curve };
  throw new ExpectedError("key.unsupported");
}

/**
 * The certificate that belongs to the key, and those of its issuers. `now` is an ISO 8601 instant. Throws ExpectedError
 * "key.noCertificate", "key.damaged", "key.expired", "key.notYetValid" and "key.notForSigning".
 */
export function chooseCertificate(key: KeyObject, certificates: readonly Buffer[], now: string) {
  const read = certificates.map(readCertificate);
  const own = read.find((certificate) => certificate.checkPrivateKey(key));
  if (own === undefined) throw new ExpectedError("key.noCertificate");
  if (!signsFor(key, own)) throw new ExpectedError("key.damaged");
  const time = Date.parse(now);
  if (time < Date.parse(own.validFrom)) throw new ExpectedError("key.notYetValid", { day: day(own.validFrom) });
  if (time > Date.parse(own.validTo)) throw new ExpectedError("key.expired", { day: day(own.validTo) });
  if (mayNotSign(own.raw)) throw new ExpectedError("key.notForSigning");
  return { certificate: own.raw, chain: issuersOf(own, read).map(({ raw }) => raw) };
}

/** Compared above are only the public halves; whether the private half is theirs shows in what it signs. */
function signsFor(key: KeyObject, certificate: X509Certificate): boolean {
  const probe = Buffer.from("probe");
  try {
    return verify("sha256", probe, certificate.publicKey, sign("sha256", probe, key));
  } catch {
    return false;
  }
}

function readCertificate(bytes: Buffer): X509Certificate {
  try {
    return new X509Certificate(bytes);
  } catch {
    throw new ExpectedError("key.damaged");
  }
}

function issuersOf(own: X509Certificate, all: readonly X509Certificate[]): readonly X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let last = own; chain.length < LONGEST_CHAIN; ) {
    const issuer = all.find((one) => one !== last && !chain.includes(one) && one !== own && last.checkIssued(one));
    if (issuer === undefined) break;
    chain.push(issuer);
    last = issuer;
  }
  return chain;
}

function day(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}
