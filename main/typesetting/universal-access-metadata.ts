const NAMESPACE = "http://www.aiim.org/pdfua/ns/id/";

/** PDF/A allows a schema it does not know only if the file describes it. */
const SCHEMA_DESCRIPTION =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  "<pdfaProperty:description>PDF/UA version</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name>" +
  "<pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>";

const EXTENSION_BAG = "<pdfaExtension:schemas><rdf:Bag>";
const CONFORMANCE = "<pdfaid:part>";
const NAMESPACES = " xmlns:pdfaid=";

/** The file's XMP packet, saying PDF/UA-1 besides what it says. Throws if it is not written as the compiler writes it. */
export function metadataWithUniversalAccess(xmp: string): string {
  return [
    [NAMESPACES, ` xmlns:pdfuaid="${NAMESPACE}" ${NAMESPACES.trimStart()}`],
    [EXTENSION_BAG, EXTENSION_BAG + SCHEMA_DESCRIPTION],
    [CONFORMANCE, `<pdfuaid:part>1</pdfuaid:part>${CONFORMANCE}`],
  ].reduce((text, [old = "", replacement = ""]) => insertOnce(text, old, replacement), xmp);
}

function insertOnce(text: string, old: string, replacement: string): string {
  const at = text.indexOf(old);
  if (at < 0 || text.indexOf(old, at + 1) >= 0) throw new Error(`The typeset PDF's metadata lacks one ${old}`);
  return text.slice(0, at) + replacement + text.slice(at + old.length);
}
