import type { SignatureRemark } from "../../../../preload/contract/signatures";
import { compareRevisions } from "./compare-revisions";
import type { ComparedRevision } from "./compared-revision";
import type { PdfHistory } from "./pdf-history";
import type { Restrictions } from "./restrictions";
import type { SignedRange } from "./signed-range";
import { hasStrayBytes } from "./stray-bytes";

/** What came after a signature besides further signatures, or against the signer's will. */
export type LaterChanges = (range: SignedRange, restrictions: Restrictions) => readonly SignatureRemark[];

/** Looks at each revision once, however many signatures come before it. The answers throw ExpectedError "pdf.broken". */
export function laterChangesIn(history: PdfHistory): LaterChanges {
  const { bytes, revisions, end } = history;
  const compared = new Map<number, ComparedRevision>();

  function comparedAt(index: number): ComparedRevision {
    const [before, revision] = [revisions[index - 1], revisions[index]];
    if (before === undefined || revision === undefined) throw new Error("A revision has one before it");
    const known = compared.get(index) ?? compareRevisions(before.file, revision);
    compared.set(index, known);
    return known;
  }

  return (range, restrictions) => {
    if (range.end === bytes.length) return [];
    const index = revisions.findIndex(({ start }) => start === range.start);
    if (index < 0) return [{ code: "pdfRevisionCutOut", values: {} }];
    const later = revisions.slice(index + 1).map((_, place) => comparedAt(index + 1 + place));
    const found = later.flatMap(({ findings, signed, isOnlyEvidence }) => [
      ...findings,
      ...[...signed]
        .filter(restrictions.locks)
        .map((field) => ({ code: "pdfFieldLocked", values: { field: field.slice(0, 100) } })),
      ...(signed.size === 0 && !isOnlyEvidence && findings.length === 0 ? [{ code: "pdfSavedAgain", values: {} }] : []),
    ]);
    if (restrictions.allowsNothing) found.unshift({ code: "pdfCertifiedNoChanges", values: {} });
    const hasAppended = hasStrayBytes(history, range.end) || (later.length === 0 && range.end >= end);
    if (hasAppended) found.unshift({ code: "pdfBytesAppended", values: {} });
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  };
}
