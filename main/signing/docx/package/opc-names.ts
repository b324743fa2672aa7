/** Relationship types, content types and namespaces of ECMA-376 part 2 (Open Packaging Conventions) that signing knows. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const RELATIONSHIPS_NAMESPACE = `${PACKAGE}/relationships`;
export const CONTENT_TYPES_NAMESPACE = `${PACKAGE}/content-types`;

export const RELATIONSHIP_TYPES = {
  origin: `${PACKAGE}/relationships/digital-signature/origin`,
  signature: `${PACKAGE}/relationships/digital-signature/signature`,
  certificate: `${PACKAGE}/relationships/digital-signature/certificate`,
} as const;

export const CONTENT_TYPES = {
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  origin: "application/vnd.openxmlformats-package.digital-signature-origin",
  signature: "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
  certificate: "application/vnd.openxmlformats-package.digital-signature-certificate",
  document: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
} as const;

/** Title and author, and statistics: Word and LibreOffice let them change under a signature. */
export const PROPERTY_TYPES: ReadonlySet<string> = new Set([
  `${PACKAGE}/relationships/metadata/core-properties`,
  "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties",
  `${OFFICE}/extended-properties`,
  `${STRICT_OFFICE}/extendedProperties`,
]);

/** What LibreOffice signs and Word does not: properties that people add, and the small picture of the first page. */
export const OPTIONAL_TYPES: ReadonlySet<string> = new Set([
  `${OFFICE}/custom-properties`,
  `${STRICT_OFFICE}/customProperties`,
  `${PACKAGE}/relationships/metadata/thumbnail`,
]);

export const MAIN_DOCUMENT_TYPES: ReadonlySet<string> = new Set([
  `${OFFICE}/officeDocument`,
  `${STRICT_OFFICE}/officeDocument`,
]);

export const CONTENT_TYPES_PART = "/[Content_Types].xml";
export const ROOT_RELATIONSHIPS_PART = "/_rels/.rels";
