import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import type { PdfFile } from "./pdf-file";
import { numberOf } from "./pdf-file";
import type { PdfIncrement } from "./pdf-increment";
import { pdfPages } from "./pdf-pages";

/** Brings the first page of a PDF of the typesetter into another file, as a form that can be drawn in a field. */
export function importPage(page: PdfFile, increment: PdfIncrement): PDFRef {
  const [reference] = pdfPages(page);
  const dictionary = page.dictionary(reference);
  const contents = page.entry(dictionary, "Contents");
  if (!(contents instanceof PDFRawStream)) throw new Error("The typesetter writes a page as one stream");
  const copy = copier(page, increment);
  const form = increment.context.obj({
    Type: "XObject",
    Subtype: "Form",
    BBox: (page.array(page.entry(dictionary, "MediaBox"))?.asArray() ?? []).map((side) => numberOf(side) ?? 0),
  });
  for (const name of ["Resources", "Group"]) {
    const value = page.entry(dictionary, name);
    if (value !== undefined) form.set(PDFName.of(name), copy(value));
  }
  const filter = contents.dict.get(PDFName.of("Filter"));
  if (filter !== undefined) form.set(PDFName.of("Filter"), filter);
  return increment.add(PDFRawStream.of(form, contents.contents));
}

/** Copies objects with all that they refer to; each gets a number of its own once. */
function copier(from: PdfFile, increment: PdfIncrement): (object: PDFObject) => PDFObject {
  const copied = new Map<PDFRef, PDFRef>();
  function copy(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return copied.get(object) ?? copyTarget(object);
    if (object instanceof PDFArray) {
      const array = PDFArray.withContext(increment.context);
      for (const member of object.asArray()) array.push(copy(member));
      return array;
    }
    if (object instanceof PDFDict) return copyDictionary(object);
    if (object instanceof PDFRawStream) return PDFRawStream.of(copyDictionary(object.dict), object.contents);
    return object;
  }
  function copyTarget(reference: PDFRef): PDFRef {
    const target = increment.reserve();
    copied.set(reference, target);
    const object = from.resolve(reference);
    if (object !== undefined) increment.write(target, copy(object));
    return target;
  }
  function copyDictionary(dictionary: PDFDict): PDFDict {
    const entries = dictionary.entries().map(([name, value]) => [name, copy(value)] as const);
    return PDFDict.fromMapWithContext(new Map(entries), increment.context);
  }
  return copy;
}
