import { createHash, type KeyObject, verify } from "node:crypto";
import type { SignatureRemark } from "../../../../preload/contract/signatures";
import { mayNotSign } from "../../keys/key-usage";
import { SignatureFault } from "../../signature-fault";
import { readCertificate, type SignerCertificate } from "../../signer-certificate";
import { isTrustedKey } from "../../trusted-key";
import { XADES } from "../signature-names";
import { elementsNamed, elementsOf, onlyElement, textOf, type XmlTree } from "../xml/xml-tree";
import { readDigest, type SignatureContent } from "./read-signature";

/** Who signed, and what speaks against it. */
export interface CheckedSigner {
  readonly signer: SignerCertificate | null;
  readonly others: readonly SignerCertificate[];
  readonly problems: readonly SignatureRemark[];
}

/** Finds the certificate that the signed properties name, and checks with its key that it signed. */
export function checkSigner(content: SignatureContent): CheckedSigner {
  const certificates = content.certificates.map(readCertificate).filter((certificate) => certificate !== null);
  const named = certificates.find((certificate) => isNamed(content.properties, certificate));
  const signer = named ?? certificates[0] ?? null;
  const others = certificates.filter((certificate) => certificate !== signer);
  if (signer === null) return { signer, others, problems: [{ code: "docxCertificateUnreadable", values: {} }] };
  const problems: SignatureRemark[] = [];
  if (named === undefined) problems.push({ code: "docxCertificateSwapped", values: {} });
  if (mayNotSign(signer.der)) problems.push({ code: "certificateNotForSigning", values: {} });
  const key = signer.publicKey;
  if (!isTrustedKey(key, content.method.kind)) problems.push({ code: "keyNotTrusted", values: {} });
  else if (!hasSigned(content, key)) problems.push({ code: "docxSignatureWrong", values: {} });
  return { signer, others, problems };
}

/** Whether the properties under the signature name this certificate: by its hash and, where it is given, its number. */
function isNamed(properties: XmlTree, certificate: SignerCertificate): boolean {
  const signatureProperties = onlyElement(properties, XADES, "SignedSignatureProperties");
  const lists = ["SigningCertificate", "SigningCertificateV2"].flatMap((name) =>
    signatureProperties === undefined ? [] : elementsNamed(signatureProperties, XADES, name),
  );
  // The first one named is the signer's, others are of those who vouch for it.
  const first = lists.length === 1 ? lists.flatMap(elementsOf)[0] : undefined;
  const digestElement = onlyElement(first, XADES, "CertDigest");
  if (digestElement === undefined) throw new SignatureFault("docxCertificateNotNamed");
  const { hash, digest } = readDigest(digestElement);
  if (createHash(hash).update(certificate.der).digest("base64") !== digest) return false;
  const issuerSerial = onlyElement(first, XADES, "IssuerSerial");
  const number = issuerSerial && elementsOf(issuerSerial).find(({ local }) => local === "X509SerialNumber");
  return number === undefined || textOf(number)?.trim() === certificate.serialNumber;
}

function hasSigned({ method, signedText, value }: SignatureContent, key: KeyObject): boolean {
  try {
    return verify(method.hash, Buffer.from(signedText), { key, dsaEncoding: "ieee-p1363" }, value);
  } catch {
    // A signature of a length that does not fit the key.
    return false;
  }
}
