import { parseStrictXml } from "../../docx/xml/parse-strict-xml";
import { descendantsOf, textOf, type XmlTree } from "../../docx/xml/xml-tree";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XMP = "http://ns.adobe.com/xap/1.0/";
/** What programs write anew with each saving. */
const TECHNICAL = new Set([
  `${XMP}ModifyDate`,
  `${XMP}MetadataDate`,
  "http://ns.adobe.com/pdf/1.3/Producer",
  "http://ns.adobe.com/xap/1.0/mm/InstanceID",
]);

/**
 * What the metadata of a PDF (XMP) say, but for times of saving, in an order of its own: each program writes them in another
 * way. Throws ExpectedError where they are not XML.
 */
export function metadataProperties(xmp: Buffer): readonly string[] {
  const found: string[] = [];
  for (const tree of descendantsOf(parseStrictXml(xmp, true))) {
    const owner = ownerOf(tree);
    const text = textOf(tree)?.trim() ?? "";
    if (text !== "" && !TECHNICAL.has(owner)) found.push(`${owner}=${text}`);
    for (const { namespace, local, value } of tree.attributes) {
      const name = namespace === RDF && local === "resource" ? owner : `${namespace}${local}`;
      const isSyntax =
        namespace === "" || namespace === "http://www.w3.org/XML/1998/namespace" || namespace === "adobe:ns:meta/";
      const isSaid = !isSyntax && (namespace !== RDF || local === "resource");
      if (isSaid && !TECHNICAL.has(name)) found.push(`${name}=${value.trim()}`);
    }
  }
  return found.sort();
}

/** The property that an element gives, or of which it gives a part. */
function ownerOf(tree: XmlTree): string {
  let owner: XmlTree | null = tree;
  while (owner !== null && owner.namespace === RDF) owner = owner.parent;
  return `${owner?.namespace ?? ""}${owner?.local ?? ""}`;
}
