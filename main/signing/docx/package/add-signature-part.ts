import type { ContentTypeEntry } from "./content-types";
import { contentTypeLookup, writeContentTypes } from "./content-types";
import { CONTENT_TYPES, CONTENT_TYPES_PART, RELATIONSHIP_TYPES, ROOT_RELATIONSHIPS_PART } from "./opc-names";
import type { DocxPackage } from "./open-package";
import { type Relationship, writeRelationships } from "./relationships";
import { findSignatureParts, ORIGIN_PART, relationshipsPartOf, signatureNumber } from "./signature-parts";

/** A package in which everything stands ready but the signature itself. */
export interface PreparedPackage {
  readonly docx: DocxPackage;
  /** Name of the part that the signature will be. */
  readonly signaturePart: string;
}

/**
 * Adds the connections that a further signature needs: to the origin where there is none yet, from there to the new
 * signature, and their content types. Once there are signatures, all other parts stay as they are.
 */
export function addSignaturePart(docx: DocxPackage): PreparedPackage {
  const parts = new Map(docx.parts);
  const relationships = new Map(docx.relationships);
  const writeRelationshipsTo = (part: string, list: readonly Relationship[]) => {
    relationships.set(part, list);
    parts.set(part, new TextEncoder().encode(writeRelationships(list)));
  };
  const found = findSignatureParts(docx);
  const origin = found.origin ?? ORIGIN_PART;
  if (found.signatures.length === 0) {
    // LibreOffice reckons with text between relationships (see relationshipTransform), and writes some itself.
    for (const [part, list] of docx.relationships)
      if (docx.textRunsIn.get(part) !== 0) writeRelationshipsTo(part, list);
  }
  if (found.origin === null) {
    const root = relationships.get(ROOT_RELATIONSHIPS_PART) ?? [];
    const target = ORIGIN_PART.slice(1);
    writeRelationshipsTo(ROOT_RELATIONSHIPS_PART, [...root, connect(root, RELATIONSHIP_TYPES.origin, target)]);
  }
  if (!parts.has(origin)) parts.set(origin, new Uint8Array(0));
  const signaturePart = freeSignaturePart(docx, origin);
  const fromOrigin = relationships.get(relationshipsPartOf(origin)) ?? [];
  const target = signaturePart.slice(signaturePart.lastIndexOf("/") + 1);
  writeRelationshipsTo(relationshipsPartOf(origin), [
    ...fromOrigin,
    connect(fromOrigin, RELATIONSHIP_TYPES.signature, target),
  ]);
  const contentTypes = [...docx.contentTypes, ...newContentTypes(docx, origin, signaturePart)];
  parts.set(CONTENT_TYPES_PART, writeContentTypes(contentTypes));
  const contentTypeOf = contentTypeLookup(contentTypes);
  return { docx: { ...docx, parts, relationships, contentTypes, contentTypeOf }, signaturePart };
}

function connect(existing: readonly Relationship[], type: string, target: string): Relationship {
  const taken = new Set(existing.map(({ id }) => id));
  let number = existing.length + 1;
  while (taken.has(`rId${number}`)) number++;
  return { id: `rId${number}`, type, target, isExternal: false };
}

/** Numbered higher than all before it, also where one of them is gone. */
function freeSignaturePart(docx: DocxPackage, origin: string): string {
  const folder = origin.slice(0, origin.lastIndexOf("/") + 1);
  const taken = new Set([...docx.parts.keys()].map((name) => name.toLowerCase()));
  let number = Math.max(0, ...findSignatureParts(docx).signatures.map(signatureNumber)) + 1;
  while (taken.has(`${folder}sig${number}.xml`.toLowerCase())) number++;
  return `${folder}sig${number}.xml`;
}

function newContentTypes(docx: DocxPackage, origin: string, signaturePart: string): readonly ContentTypeEntry[] {
  const added: ContentTypeEntry[] = [];
  if (docx.contentTypeOf("/x.rels") === undefined) {
    added.push({ of: "extension", key: "rels", type: CONTENT_TYPES.relationships });
  }
  if (docx.contentTypeOf(origin) !== CONTENT_TYPES.origin) {
    added.push({ of: "extension", key: "sigs", type: CONTENT_TYPES.origin });
  }
  return [...added, { of: "part", key: signaturePart, type: CONTENT_TYPES.signature }];
}
