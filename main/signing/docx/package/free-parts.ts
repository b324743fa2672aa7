import {
  CONTENT_TYPES,
  CONTENT_TYPES_PART,
  OPTIONAL_TYPES,
  PROPERTY_TYPES,
  RELATIONSHIP_TYPES,
  ROOT_RELATIONSHIPS_PART,
} from "./opc-names";
import type { DocxPackage } from "./open-package";
import { type Relationship, targetPart } from "./relationships";
import { findSignatureParts, relationshipsPartOf } from "./signature-parts";

/**
 * The parts that no signature covers: content types (checked part by part), the signatures themselves, and title, author and
 * statistics, which stay open to change.
 */
export function freeParts(docx: DocxPackage): ReadonlySet<string> {
  const { origin, originRelationships, signatures } = findSignatureParts(docx);
  const free = new Set([CONTENT_TYPES_PART, ...propertyParts(docx, PROPERTY_TYPES)]);
  if (origin === null || docx.contentTypeOf(origin) !== CONTENT_TYPES.origin) return free;
  free.add(origin).add(originRelationships);
  for (const signature of signatures) {
    if (docx.contentTypeOf(signature) !== CONTENT_TYPES.signature) continue;
    free.add(signature);
    const connected = docx.relationships.get(relationshipsPartOf(signature)) ?? [];
    const isCertificate = ({ type, target }: Relationship) =>
      type === RELATIONSHIP_TYPES.certificate &&
      docx.contentTypeOf(targetPart(signature, target)) === CONTENT_TYPES.certificate;
    if (connected.length === 0 || !connected.every(isCertificate)) continue;
    free.add(relationshipsPartOf(signature));
    for (const { target } of connected) free.add(targetPart(signature, target));
  }
  return free;
}

/** Parts that some programs sign and others leave open; they hold no words of the letter. */
export function optionalParts(docx: DocxPackage): ReadonlySet<string> {
  return new Set(propertyParts(docx, OPTIONAL_TYPES));
}

/** Whether a signature need not cover this relationship. */
export function isFreeRelationship(part: string, { type }: Relationship): boolean {
  return part === ROOT_RELATIONSHIPS_PART && (type === RELATIONSHIP_TYPES.origin || PROPERTY_TYPES.has(type));
}

/** Whether some programs sign this relationship and others do not. */
export function isOptionalRelationship(part: string, { type }: Relationship): boolean {
  return part === ROOT_RELATIONSHIPS_PART && OPTIONAL_TYPES.has(type);
}

// Nothing that a reader would take for text of the letter hides behind these.
const PROPERTY_CONTENT =
  /^(?:application\/vnd\.(?:openxmlformats-package\.core|openxmlformats-officedocument\.(?:extended|custom))-properties\+xml|image\/(?:jpeg|png|x-[ew]mf))$/u;

function propertyParts(docx: DocxPackage, types: ReadonlySet<string>): readonly string[] {
  const root = docx.relationships.get(ROOT_RELATIONSHIPS_PART) ?? [];
  return root
    .filter(({ type, isExternal }) => types.has(type) && !isExternal)
    .map(({ target }) => targetPart("/", target))
    .filter((part) => PROPERTY_CONTENT.test(docx.contentTypeOf(part) ?? ""));
}
