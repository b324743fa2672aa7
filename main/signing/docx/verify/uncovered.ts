import type { SignatureRemark } from "../../../../preload/contract/signatures";
import { freeParts, isFreeRelationship, isOptionalRelationship, optionalParts } from "../package/free-parts";
import type { DocxPackage } from "../package/open-package";
import type { CheckedManifest } from "./check-manifest";

/** What of a package is not under a signature. */
export interface Uncovered {
  readonly problems: readonly SignatureRemark[];
  /** Properties and preview picture: some programs never sign them. */
  readonly hasOptional: boolean;
}

/** Looks for parts and relationships that a signature does not cover although they belong to what a reader sees. */
export function findUncovered(docx: DocxPackage, manifest: CheckedManifest): Uncovered {
  const free = freeParts(docx);
  const optional = optionalParts(docx);
  const problems: SignatureRemark[] = [];
  let hasOptional = false;
  for (const name of docx.parts.keys()) {
    const relationships = docx.relationships.get(name);
    const isCovered = manifest.parts.has(name) || free.has(name);
    if (relationships === undefined && !isCovered) {
      if (optional.has(name)) hasOptional = true;
      else problems.push({ code: "docxPartNotSigned", values: { part: name.slice(1, 200) } });
    }
    if (relationships === undefined || free.has(name)) continue;
    // A reference without a choice of relationships covers the bytes of all.
    const chosen = manifest.relationships.get(name);
    const isWhole = manifest.parts.has(name) && chosen === undefined;
    const open = relationships.filter(
      (one) => !isWhole && chosen?.has(one.id) !== true && !isFreeRelationship(name, one),
    );
    if (open.some((one) => isOptionalRelationship(name, one))) hasOptional = true;
    if (open.some((one) => !isOptionalRelationship(name, one))) {
      problems.push({ code: "docxRelationshipNotSigned", values: { part: name.slice(1, 200) } });
    }
  }
  if (docx.hasStrayBytes) problems.push({ code: "docxStrayBytes", values: {} });
  return { problems, hasOptional };
}
