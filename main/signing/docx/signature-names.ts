/** Namespaces, identifiers and ids of XML signatures (XML-DSig, XAdES, ECMA-376 part 2, MS-OFFCRYPTO 2.5.2) in a DOCX. */
export const DSIG = "http://www.w3.org/2000/09/xmldsig#";
export const XADES = "http://uri.etsi.org/01903/v1.3.2#";
export const PACKAGE_SIGNATURE = "http://schemas.openxmlformats.org/package/2006/digital-signature";
export const OFFICE_SIGNATURE = "http://schemas.microsoft.com/office/2006/digsig";

export const RELATIONSHIP_TRANSFORM = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";
export const CANONICAL_XML = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
export const EXCLUSIVE_CANONICAL_XML = "http://www.w3.org/2001/10/xml-exc-c14n#";

export const SIGNED_PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties";

/** The ids that Word gives. */
export const SIGNATURE_ID = "idPackageSignature";
export const PACKAGE_OBJECT_ID = "idPackageObject";
export const OFFICE_OBJECT_ID = "idOfficeObject";
export const SIGNED_PROPERTIES_ID = "idSignedProperties";
