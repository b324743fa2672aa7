import { createHash } from "node:crypto";
import type { SignatureRemark } from "../../../../preload/contract/signatures";
import { SignatureFault } from "../../signature-fault";
import type { DocxPackage } from "../package/open-package";
import { type Relationship, relationshipTransform } from "../package/relationships";
import { CANONICAL_FORMS, type HashName } from "../signature-algorithms";
import { DSIG, PACKAGE_SIGNATURE, RELATIONSHIP_TRANSFORM } from "../signature-names";
import { attributeOf, elementsOf, type XmlTree } from "../xml/xml-tree";
import { readDigest, transformsOf } from "./read-signature";

/** What the manifest of a signature covers, and what of it is no longer as it was. */
export interface CheckedManifest {
  readonly parts: ReadonlySet<string>;
  /** Ids of the relationships covered, by the .rels part. */
  readonly relationships: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly SignatureRemark[];
}

/** Hash of a part's bytes, base64; many signatures ask for the same. */
export type PartDigest = (part: string, hash: HashName) => string;

export function partDigests({ parts }: DocxPackage): PartDigest {
  const known = new Map<string, string>();
  return (part, hash) => {
    const key = `${hash} ${part}`;
    const digest = known.get(key) ?? digestOf(parts.get(part) ?? new Uint8Array(0), hash);
    known.set(key, digest);
    return digest;
  };
}

/** Checks every reference of a manifest against the package. Throws SignatureFault for transforms that are not trusted. */
export function checkManifest(docx: DocxPackage, manifest: XmlTree, digestOfPart: PartDigest): CheckedManifest {
  const parts = new Set<string>();
  const relationships = new Map<string, ReadonlySet<string>>();
  const problems: SignatureRemark[] = [];
  for (const reference of elementsOf(manifest)) {
    const isReference = reference.local === "Reference" && reference.namespace === DSIG;
    const match = /^(\/[^?#]+)\?ContentType=(.+)$/su.exec(attributeOf(reference, "URI") ?? "");
    const [, part = "", contentType = ""] = match ?? [];
    if (!isReference || match === null) throw new SignatureFault("docxSignatureUnreadable");
    if (parts.has(part)) throw new SignatureFault("docxSignatureAmbiguous");
    parts.add(part);
    const values = { part: part.slice(1, 200) };
    if (!docx.parts.has(part)) {
      problems.push({ code: "docxPartMissing", values });
      continue;
    }
    if (docx.contentTypeOf(part)?.toLowerCase() !== contentType.toLowerCase()) {
      problems.push({ code: "docxContentTypeChanged", values });
    }
    const chosen = chosenRelationships(reference, docx.relationships.get(part));
    if (chosen !== null) relationships.set(part, new Set(chosen.map(({ id }) => id)));
    const { hash, digest } = readDigest(reference);
    const texts = docx.textRunsIn.get(part) ?? 0;
    const isSame =
      chosen === null
        ? digestOfPart(part, hash) === digest
        : [0, texts].some((runs) => digestOf(relationshipTransform(chosen, runs), hash) === digest);
    if (!isSame) problems.push({ code: changeOf(docx, part), values });
  }
  return { parts, relationships, problems };
}

/** The relationships that a reference covers; null if it covers the bytes of its part. */
function chosenRelationships(
  reference: XmlTree,
  all: readonly Relationship[] | undefined,
): readonly Relationship[] | null {
  const [first, second, ...more] = transformsOf(reference);
  if (first === undefined) return null;
  const isCanonical =
    second === undefined || (CANONICAL_FORMS.has(second.algorithm) && elementsOf(second.element).length === 0);
  if (all === undefined || first.algorithm !== RELATIONSHIP_TRANSFORM || !isCanonical || more.length > 0) {
    throw new SignatureFault("algorithmNotTrusted", { algorithm: first.algorithm.slice(0, 100) });
  }
  const ids = new Set<string>();
  const types = new Set<string>();
  for (const element of elementsOf(first.element)) {
    const id = attributeOf(element, "SourceId");
    const type = attributeOf(element, "SourceType");
    if (element.namespace !== PACKAGE_SIGNATURE) throw new SignatureFault("docxSignatureUnreadable");
    if (element.local === "RelationshipReference" && id !== undefined) ids.add(id);
    else if (element.local === "RelationshipsGroupReference" && type !== undefined) types.add(type);
    else throw new SignatureFault("docxSignatureUnreadable");
  }
  return all.filter(({ id, type }) => ids.has(id) || types.has(type));
}

function changeOf(docx: DocxPackage, part: string): string {
  if (part === docx.document) return "docxTextChanged";
  if (docx.relationships.has(part)) return "docxRelationshipsChanged";
  return docx.contentTypeOf(part)?.startsWith("image/") ? "docxPictureChanged" : "docxPartChanged";
}

function digestOf(content: Uint8Array | string, hash: HashName): string {
  return createHash(hash).update(content).digest("base64");
}
