import { createHash } from "node:crypto";
import { ExpectedError } from "../../../../preload/contract/expected-error";
import { freeParts, isFreeRelationship } from "../package/free-parts";
import type { DocxPackage } from "../package/open-package";
import { relationshipTransform } from "../package/relationships";
import { SHA256 } from "../signature-algorithms";
import { CANONICAL_XML, PACKAGE_SIGNATURE, RELATIONSHIP_TRANSFORM } from "../signature-names";
import { escapeAttribute } from "../xml/escape-xml";

/**
 * A Reference for every part that a signature covers, in the order of names. Throws "signing.docxBroken" if a part has no
 * content type.
 */
export function manifestReferences(docx: DocxPackage): string {
  const free = freeParts(docx);
  const names = [...docx.parts.keys()].filter((name) => !free.has(name)).sort();
  return names.map((name) => partReference(docx, name)).join("");
}

function partReference(docx: DocxPackage, name: string): string {
  const contentType = docx.contentTypeOf(name);
  if (contentType === undefined) throw new ExpectedError("signing.docxBroken");
  const uri = `${name}?ContentType=${contentType}`;
  const relationships = docx.relationships.get(name);
  if (relationships === undefined) return reference(uri, "", docx.parts.get(name) ?? new Uint8Array(0));
  const signed = relationships.filter((relationship) => !isFreeRelationship(name, relationship));
  if (signed.length === 0) return "";
  const ids = signed.map(({ id }) => id).sort();
  const chosen = ids.map(
    (id) => `<mdssi:RelationshipReference xmlns:mdssi="${PACKAGE_SIGNATURE}" SourceId="${escapeAttribute(id)}"/>`,
  );
  const transforms = `<Transforms><Transform Algorithm="${RELATIONSHIP_TRANSFORM}">${chosen.join("")}</Transform><Transform Algorithm="${CANONICAL_XML}"/></Transforms>`;
  return reference(uri, transforms, relationshipTransform(signed));
}

function reference(uri: string, transforms: string, content: Uint8Array | string): string {
  const digest = createHash("sha256").update(content).digest("base64");
  return `<Reference URI="${escapeAttribute(uri)}">${transforms}<DigestMethod Algorithm="${SHA256}"/><DigestValue>${digest}</DigestValue></Reference>`;
}
