import { constants, createHash, type KeyObject, timingSafeEqual, verify } from "node:crypto";
import type { SignatureRemark } from "../../../../preload/contract/signatures";
import { readAsn1 } from "../../keys/asn1-value";
import { mayNotSign } from "../../keys/key-usage";
import { readCertificate, type SignerCertificate } from "../../signer-certificate";
import { isTrustedKey } from "../../trusted-key";
import type { CmsContent } from "./cms-content";
import type { SignedRange } from "./signed-range";

/** Who signed, and what speaks against it. */
export interface CheckedCms {
  readonly signer: SignerCertificate | null;
  readonly others: readonly SignerCertificate[];
  readonly problems: readonly SignatureRemark[];
}

const ESS_HASHES: Readonly<Record<string, string>> = {
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

/** Checks that a signature is one of these bytes, made with the key of the certificate that it names. */
export function checkCms(cms: CmsContent, { before, behind }: SignedRange, isCades: boolean): CheckedCms {
  const read = cms.certificates.map((der) => ({ der, certificate: readCertificate(der) }));
  const signer = read.find(({ der }) => cms.isSigners(der))?.certificate ?? null;
  const others = read.flatMap(({ certificate }) =>
    certificate === null || certificate === signer ? [] : [certificate],
  );
  const problems: SignatureRemark[] = [];
  const object = (code: string) => problems.push({ code, values: {} });
  const { attributes } = cms;
  const digest = createHash(cms.digestHash).update(before).update(behind).digest();
  if (attributes !== null && !isSame(attributes.digest, digest)) object("pdfTextChanged");
  if (signer === null) {
    object("pdfCertificateUnreadable");
    return { signer, others, problems };
  }
  const named = attributes?.signingCertificate ?? null;
  if (named === null ? isCades : !isCertificate(named, signer.der)) {
    object(named === null ? "pdfCertificateNotNamed" : "pdfCertificateSwapped");
  }
  if (mayNotSign(signer.der)) object("certificateNotForSigning");
  const signed = attributes?.encoded ?? Buffer.concat([before, behind]);
  if (!isTrustedKey(signer.publicKey, cms.method.use)) object("keyNotTrusted");
  else if (!hasSigned(cms, signed, signer.publicKey))
    object(attributes === null ? "pdfTextChanged" : "pdfSignatureWrong");
  return { signer, others, problems };
}

function hasSigned({ method, value }: CmsContent, signed: Uint8Array, key: KeyObject): boolean {
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: method.saltLength };
  const way = method.use === "pss" ? { key, ...pss } : { key, dsaEncoding: "der" as const };
  try {
    return verify(method.hash, signed, way, value);
  } catch {
    // A signature of a length that does not fit the key.
    return false;
  }
}

/** Whether an ESS signing-certificate-v2 names this certificate first; without a hash's name it is SHA-256. */
function isCertificate(attribute: Uint8Array, certificate: Uint8Array): boolean {
  try {
    const parts = readAsn1(attribute).member(0).member(0).members();
    const [first, second] = parts;
    const isPlain = second === undefined || first?.encoded[0] === 0x04;
    const hash = isPlain ? "sha256" : ESS_HASHES[first?.member(0).objectIdentifier() ?? ""];
    const expected = (isPlain ? first : second)?.octets();
    if (hash === undefined || expected === undefined) return false;
    return isSame(expected, createHash(hash).update(certificate).digest());
  } catch {
    return false;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
