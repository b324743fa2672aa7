import { PDFName } from "@cantoo/pdf-lib";
import { type Comparison, changedRole } from "./compared-revision";
import { CATALOG_KINDS } from "./object-roles";
import { changedKeys } from "./same-object";

/** Evidence for signatures, and the version of PDF that knows it. */
const EVIDENCE = ["DSS", "Extensions", "Version"];
/** What is compared by what it stands for. */
const ELSEWHERE = ["AcroForm", "Metadata"];

/** Compares the catalogs but for form and metadata. Returns the numbers of the objects that were looked at. */
export function compareCatalogs(comparison: Comparison): readonly number[] {
  for (const key of keysChanged(comparison)) {
    if (EVIDENCE.includes(key) || ELSEWHERE.includes(key)) continue;
    const kind = CATALOG_KINDS.find(([name]) => name === key)?.[1] ?? "other";
    changedRole(comparison, { kind, page: null });
  }
  return [comparison.before.catalog.objectNumber];
}

/** Whether the catalog was only changed so that it leads to evidence. */
export function isEvidenceAdded(comparison: Comparison): boolean {
  const keys = keysChanged(comparison);
  return keys.includes("DSS") && keys.every((key) => EVIDENCE.includes(key));
}

function keysChanged({ before, after }: Comparison): readonly string[] {
  const [old, now] = [before, after].map((file) => file.dictionary(file.catalog));
  if (old === undefined || now === undefined) return ["Type"];
  // An evidence object may be replaced under its number, but never lead elsewhere than a dictionary.
  const hasEvidence = ["DSS", "Extensions"].every(
    (key) => !now.has(PDFName.of(key)) || after.dictionary(now.get(PDFName.of(key))) !== undefined,
  );
  return hasEvidence ? changedKeys(old, now) : ["Type"];
}
