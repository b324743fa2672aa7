/** Namespaces, identifiers and ids of XML signatures (XML-DSig, XAdES, ECMA-376 part 2, MS-OFFCRYPTO 2.5.2) in a DOCX. */
export const DSIG = "http://www.w3.org/2000/09/xmldsig#";
export const XADES = "http://uri.etsi.org/01903/v1.3.2#";
export const PACKAGE_SIGNATURE = "http://schemas.openxmlformats.org/package/2006/digital-signature";
export const OFFICE_SIGNATURE = "http://schemas.microsoft.com/office/2006/digsig";

export const RELATIONSHIP_TRANSFORM = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";
export const CANONICAL_XML = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
export const EXCLUSIVE_CANONICAL_XML = "http://www.w3.org/2001/10/xml-exc-c14n#";

export const SIGNED_PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties";

/** The ids of one signature. */
export interface SignatureIds {
  readonly signature: string;
  readonly packageObject: string;
  readonly officeObject: string;
  readonly signedProperties: string;
  readonly time: string;
  readonly details: string;
}

/**
 * The ids of the signature with this number. The first has those that Word gives. The others add a number, as LibreOffice
 * does: it looks for ids in all signatures of a file at once, and takes the third for broken if they are the same.
 */
export function signatureIds(number: number): SignatureIds {
  const end = number <= 1 ? "" : `_${number}`;
  return {
    signature: `idPackageSignature${end}`,
    packageObject: `idPackageObject${end}`,
    officeObject: `idOfficeObject${end}`,
    signedProperties: `idSignedProperties${end}`,
    time: `idSignatureTime${end}`,
    details: `idOfficeV1Details${end}`,
  };
}
