import { createHash } from "node:crypto";
import type { SigningKey } from "../../signing-key";
import { SHA256, signatureMethodOf } from "../signature-algorithms";
import { CANONICAL_XML, DSIG, SIGNED_PROPERTIES_TYPE, type SignatureIds, XADES } from "../signature-names";
import { canonicalXml } from "../xml/canonical-xml";
import { parseStrictXml } from "../xml/parse-strict-xml";
import { attributeOf, descendantsOf, type XmlTree } from "../xml/xml-tree";

/** What a signature signs, each as XML with the namespaces that hold inside a Signature. */
export interface SignedObjects {
  readonly packageObject: string;
  readonly officeObject: string;
  readonly signedProperties: string;
}

/** The XML of a signature part: hashes the objects, signs the hashes, and puts everything together. */
export function signatureDocument(ids: SignatureIds, objects: SignedObjects, key: SigningKey): string {
  const qualifying = `<Object><xd:QualifyingProperties xmlns:xd="${XADES}" Target="#${ids.signature}">${objects.signedProperties}</xd:QualifyingProperties></Object>`;
  const inside = objects.packageObject + objects.officeObject + qualifying;
  const tree = parse(signature(ids, inside));
  const references = [
    reference(tree, ids.packageObject, `${DSIG}Object`),
    reference(tree, ids.officeObject, `${DSIG}Object`),
    reference(tree, ids.signedProperties, SIGNED_PROPERTIES_TYPE),
  ];
  const signedInfo = `<SignedInfo><CanonicalizationMethod Algorithm="${CANONICAL_XML}"/><SignatureMethod Algorithm="${signatureMethodOf(key.algorithm)}"/>${references.join("")}</SignedInfo>`;
  const toSign = find(parse(signature(ids, signedInfo)), ({ local }) => local === "SignedInfo");
  const value = key.sign(new TextEncoder().encode(canonicalXml(toSign)), "raw");
  const certificates = [key.certificate, ...key.chain].map(
    (certificate) => `<X509Certificate>${base64(certificate)}</X509Certificate>`,
  );
  const keyInfo = `<KeyInfo><X509Data>${certificates.join("")}</X509Data></KeyInfo>`;
  const signed = `${signedInfo}<SignatureValue>${base64(value)}</SignatureValue>${keyInfo}${inside}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${signature(ids, signed)}`;
}

function signature({ signature: id }: SignatureIds, inside: string): string {
  return `<Signature xmlns="${DSIG}" Id="${id}">${inside}</Signature>`;
}

function reference(tree: XmlTree, id: string, type: string): string {
  const signed = find(tree, (element) => attributeOf(element, "Id") === id);
  const digest = createHash("sha256").update(canonicalXml(signed)).digest("base64");
  const transforms =
    type === SIGNED_PROPERTIES_TYPE ? `<Transforms><Transform Algorithm="${CANONICAL_XML}"/></Transforms>` : "";
  return `<Reference Type="${type}" URI="#${id}">${transforms}<DigestMethod Algorithm="${SHA256}"/><DigestValue>${digest}</DigestValue></Reference>`;
}

function parse(xml: string): XmlTree {
  return parseStrictXml(new TextEncoder().encode(xml));
}

function find(tree: XmlTree, isIt: (element: XmlTree) => boolean): XmlTree {
  for (const element of descendantsOf(tree)) if (isIt(element)) return element;
  throw new Error("the signature lacks an element that was just written");
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
