import { PDFArray, type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { numberOf, type PdfFile } from "./pdf-file";
import { type PdfIncrement, withEntries } from "./pdf-increment";

/** A field on its page, which the structure tree has to know of. */
export interface PlacedWidget {
  readonly widget: PDFRef;
  readonly page: PDFRef;
}

/**
 * Adds a Form element for each widget at the end of the document's structure. Returns the number under which each widget
 * names its element (/StructParent). Strict verifiers want the widget as the one kid itself, not in an array: otherwise the
 * second signature of a file breaks the first. Throws ExpectedError "pdf.broken" where the file has no structure tree.
 */
export function addFormElements(
  file: PdfFile,
  increment: PdfIncrement,
  widgets: readonly PlacedWidget[],
): readonly number[] {
  const rootReference = file.dictionary(file.catalog)?.get(PDFName.of("StructTreeRoot"));
  const root = file.dictionary(rootReference);
  if (!(rootReference instanceof PDFRef) || root === undefined) throw new ExpectedError("pdf.broken");
  const [topReference, top] = topElement(file, root);
  const first = nextKey(file, root);
  const elements = widgets.map(({ widget, page }) =>
    increment.add(
      increment.context.obj({
        Type: "StructElem",
        S: "Form",
        P: topReference,
        Pg: page,
        K: { Type: "OBJR", Obj: widget, Pg: page },
      }),
    ),
  );
  increment.write(topReference, withEntries(top, { K: kidsWith(file, increment, top, elements) }));
  const pairs = elements.flatMap((element, index): PDFObject[] => [PDFNumber.of(first + index), element]);
  increment.write(
    rootReference,
    withEntries(root, {
      ParentTree: parentTreeWith(file, increment, root, pairs),
      ParentTreeNextKey: PDFNumber.of(first + elements.length),
    }),
  );
  return elements.map((_, index) => first + index);
}

function topElement(file: PdfFile, root: PDFDict): readonly [PDFRef, PDFDict] {
  const kids = root.get(PDFName.of("K"));
  const reference = kids instanceof PDFRef && file.array(kids) === undefined ? kids : file.array(kids)?.asArray()[0];
  const top = file.dictionary(reference);
  if (!(reference instanceof PDFRef) || top === undefined) throw new ExpectedError("pdf.broken");
  return [reference, top];
}

function kidsWith(file: PdfFile, increment: PdfIncrement, top: PDFDict, elements: readonly PDFRef[]): PDFArray {
  const kids = top.get(PDFName.of("K"));
  const before = file.array(kids)?.asArray() ?? (kids === undefined ? [] : [kids]);
  return arrayOf(increment, [...before, ...elements]);
}

/** The number tree from widgets to elements with more pairs; their keys are higher than all before. */
function parentTreeWith(file: PdfFile, increment: PdfIncrement, root: PDFDict, pairs: readonly PDFObject[]): PDFDict {
  const tree = file.dictionary(root.get(PDFName.of("ParentTree")));
  if (tree === undefined) throw new ExpectedError("pdf.broken");
  const numbers = file.array(tree.get(PDFName.of("Nums")));
  if (numbers !== undefined) {
    return withEntries(tree, { Nums: arrayOf(increment, [...numbers.asArray(), ...pairs]) });
  }
  const kids = file.array(tree.get(PDFName.of("Kids")))?.asArray() ?? [];
  const limits = arrayOf(
    increment,
    [pairs[0], pairs.at(-2)].filter((one) => one !== undefined),
  );
  const leaf = increment.context.obj({});
  leaf.set(PDFName.of("Limits"), limits);
  leaf.set(PDFName.of("Nums"), arrayOf(increment, pairs));
  return withEntries(tree, { Kids: arrayOf(increment, [...kids, increment.add(leaf)]) });
}

/** The lowest key that the number tree has not used. */
function nextKey(file: PdfFile, root: PDFDict): number {
  const said = numberOf(file.entry(root, "ParentTreeNextKey"));
  if (said !== undefined) return said;
  const tree = file.entry(root, "ParentTree");
  const leaves = [tree, ...(file.array(file.entry(tree, "Kids"))?.asArray() ?? [])];
  const keys = leaves.flatMap((leaf) =>
    (file.array(file.entry(leaf, "Nums"))?.asArray() ?? []).flatMap((key) => numberOf(key) ?? []),
  );
  return keys.reduce((highest, key) => Math.max(highest, key + 1), 0);
}

function arrayOf(increment: PdfIncrement, objects: readonly PDFObject[]): PDFArray {
  const array = PDFArray.withContext(increment.context);
  for (const object of objects) array.push(object);
  return array;
}
