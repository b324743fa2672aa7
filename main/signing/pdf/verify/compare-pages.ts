import { PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { type Comparison, changedRole, finding } from "./compared-revision";
import { changedKeys, isSameObject } from "./same-object";

/** Compares the pages: widgets of added fields may stand on them, and nothing else. Returns the numbers looked at. */
export function comparePages(comparison: Comparison, widgets: ReadonlySet<PDFRef>): readonly number[] {
  const { before, after, pages } = comparison;
  return pages.flatMap((reference, index) => {
    const page = index + 1;
    const [old, now] = [before.dictionary(reference), after.dictionary(reference)];
    if (old === undefined || now === undefined) {
      changedRole(comparison, { kind: "page", page });
      return [reference.objectNumber];
    }
    for (const key of changedKeys(old, now)) {
      const isTabs = key === "Tabs" && now.get(PDFName.of("Tabs")) instanceof PDFName;
      if (key !== "Annots" && !isTabs) changedRole(comparison, { kind: "page", page });
    }
    const entry = old.get(PDFName.of("Annots"));
    const earlier = before.array(entry)?.asArray() ?? [];
    const later = after.array(now.get(PDFName.of("Annots")))?.asArray() ?? [];
    if (!earlier.every((one, place) => isSameObject(one, later[place])))
      changedRole(comparison, { kind: "annotation", page });
    const isWidget = (one: PDFObject) => one instanceof PDFRef && widgets.has(one);
    if (!later.slice(earlier.length).every(isWidget)) finding(comparison, "pdfAnnotationAdded", { page });
    return [reference, entry].flatMap((one) => (one instanceof PDFRef ? [one.objectNumber] : []));
  });
}
