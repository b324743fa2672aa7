import { RELATIONSHIP_TYPES, ROOT_RELATIONSHIPS_PART } from "./opc-names";
import type { DocxPackage } from "./open-package";
import { type Relationship, targetPart } from "./relationships";

/** The parts of a package that hold its signatures. */
export interface SignatureParts {
  /** The part that all signatures hang on; null in a package that has never been signed. */
  readonly origin: string | null;
  /** The .rels part of the origin; "" without origin. */
  readonly originRelationships: string;
  /** Parts of the signatures in the order in which they were made, also such that are named but missing. */
  readonly signatures: readonly string[];
}

/** Where Word and LibreOffice put the origin. */
export const ORIGIN_PART = "/_xmlsignatures/origin.sigs";

export function findSignatureParts(docx: Pick<DocxPackage, "relationships">): SignatureParts {
  const root = docx.relationships.get(ROOT_RELATIONSHIPS_PART) ?? [];
  const found = root.find(({ type }) => type === RELATIONSHIP_TYPES.origin);
  if (found === undefined) return { origin: null, originRelationships: "", signatures: [] };
  const origin = targetPart("/", found.target);
  const originRelationships = relationshipsPartOf(origin);
  const signatures = (docx.relationships.get(originRelationships) ?? [])
    .filter(({ type, isExternal }) => type === RELATIONSHIP_TYPES.signature && !isExternal)
    .map(({ target }: Relationship) => targetPart(origin, target));
  return { origin, originRelationships, signatures: [...new Set(signatures)].sort(byNumber) };
}

/** The .rels part of a part. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Programs number signatures in the order in which they are made; the order in the file may be any. */
function byNumber(a: string, b: string): number {
  return signatureNumber(a) - signatureNumber(b);
}

/** The number in the name of a signature's part; 0 if there is none. */
export function signatureNumber(part: string): number {
  return Number(/(\d{1,6})\.\w+$/u.exec(part)?.[1] ?? 0);
}
