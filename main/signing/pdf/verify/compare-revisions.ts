import { PDFRef } from "@cantoo/pdf-lib";
import type { SignatureRemark } from "../../../../preload/contract/signatures";
import { type PdfFile, understood } from "../pdf-file";
import { pdfPages } from "../pdf-pages";
import { signatureFields } from "../signature-fields";
import { compareCatalogs, isEvidenceAdded } from "./compare-catalogs";
import { compareFields } from "./compare-fields";
import { compareForms } from "./compare-forms";
import { comparePages } from "./compare-pages";
import { compareProperties } from "./compare-properties";
import { type ComparedRevision, type Comparison, changedRole, finding } from "./compared-revision";
import { objectRoles } from "./object-roles";
import type { PdfRevision } from "./pdf-history";
import { isSameObject } from "./same-object";

/**
 * What a revision changed in what the file before it leads to, other than what a further signature needs. Throws
 * ExpectedError "pdf.broken".
 */
export function compareRevisions(before: PdfFile, { file: after, changes }: PdfRevision): ComparedRevision {
  return understood(() => {
    const comparison: Comparison = {
      before,
      after,
      roles: objectRoles(before),
      fieldsBefore: signatureFields(before),
      fieldsAfter: signatureFields(after),
      pages: pdfPages(before),
      findings: [],
      signed: new Set(),
    };
    if (after.catalog !== before.catalog || hasReplacedStreams(after, changes)) finding(comparison, "pdfObjectChanged");
    const changed = [...changes.keys()].filter((number) => isChanged(comparison, number));
    const judged = new Set<number>();
    const judge = (numbers: readonly number[]) => {
      for (const number of numbers) judged.add(number);
    };
    // What belongs to the form is looked at first: on a page, new fields of it may stand.
    judge(compareCatalogs(comparison));
    const added = compareForms(comparison);
    judge(added.numbers);
    judge(compareFields(comparison));
    judge(comparePages(comparison, added.widgets));
    judge(compareProperties(comparison));
    let [hasEvidence, hasMore] = [false, false];
    for (const number of changed) {
      const role = comparison.roles.get(number);
      if (role?.kind === "validation" || (number === before.catalog.objectNumber && isEvidenceAdded(comparison))) {
        hasEvidence = true;
      } else hasMore = true;
      if (role !== undefined && !judged.has(number)) changedRole(comparison, role);
    }
    return {
      findings: withoutRepetition(comparison.findings),
      signed: comparison.signed,
      isOnlyEvidence: hasEvidence && !hasMore,
    };
  });
}

/** Whether an object that the file before leads to is another one now, or nothing. */
function isChanged({ before, after, roles }: Comparison, number: number): boolean {
  if (!roles.has(number)) return false;
  const [old, now] = [before, after].map(({ references }) => {
    const place = references.places.get(number);
    return place?.kind === "offset" ? place.generation : 0;
  });
  const reference = PDFRef.of(number);
  return old !== now || !isSameObject(before.resolve(reference), after.resolve(reference));
}

/** Whether a stream was replaced in which objects lie that the revision does not name itself. */
function hasReplacedStreams({ references }: PdfFile, changes: PdfRevision["changes"]): boolean {
  for (const [number, place] of references.places) {
    if (place.kind === "inStream" && changes.has(place.stream) && !changes.has(number)) return true;
  }
  return false;
}

function withoutRepetition(findings: readonly SignatureRemark[]): readonly SignatureRemark[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
