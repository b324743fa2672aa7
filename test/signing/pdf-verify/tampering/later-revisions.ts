import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import type { PdfFile } from "../../../../main/signing/pdf/pdf-file";
import type { PdfIncrement } from "../../../../main/signing/pdf/pdf-increment";
import { pdfPages } from "../../../../main/signing/pdf/pdf-pages";
import { signatureFields } from "../../../../main/signing/pdf/signature-fields";
import { appended, dictionaryAt, entryOf, firstPage, rewritten } from "./pdf-edits";
import type { Judge, Tampering } from "./tampering";

const ALL: readonly Judge[] = ["pdfsig", "mutool", "pyHanko"];

/** A revision that changes something after the first signature. */
function later(
  name: string,
  ours: string,
  edit: (file: PdfFile, increment: PdfIncrement) => void,
  others: readonly Judge[] = ALL,
): Tampering {
  return { name, ours, others, tamper: ({ one }) => appended(one, edit) };
}

const catalogWith = (file: PdfFile, increment: PdfIncrement, entries: Readonly<Record<string, PDFObject>>) =>
  rewritten(file, increment, file.catalog, entries);
const listOf = (increment: PdfIncrement, members: readonly PDFObject[]) => {
  const array = PDFArray.withContext(increment.context);
  for (const member of members) array.push(member);
  return array;
};
const textOver = (increment: PdfIncrement) => increment.add(increment.context.stream("1 g 0 0 500 800 re f"));

function firstField(file: PdfFile): PDFRef {
  const [field] = signatureFields(file);
  if (field === undefined) throw new Error("There is a field");
  return field.field;
}

function firstFont(file: PdfFile): PDFDict {
  const fonts = dictionaryAt(
    file,
    entryOf(dictionaryAt(file, entryOf(dictionaryAt(file, firstPage(file)), "Resources")), "Font"),
  );
  const [font] = fonts.values();
  return dictionaryAt(file, font);
}

/** Everything that may come after a signature and is none. */
export const LATER_REVISIONS: readonly Tampering[] = [
  later("another content for a page", "pdfPageChanged", (file, increment) =>
    rewritten(file, increment, firstPage(file), { Contents: textOver(increment) }),
  ),
  later("another content under the number of the old one", "pdfPageChanged", (file, increment) => {
    const contents = entryOf(dictionaryAt(file, firstPage(file)), "Contents");
    if (contents instanceof PDFRef) increment.write(contents, increment.context.stream("1 g 0 0 500 800 re f"));
  }),
  later("a page turned upside down", "pdfPageChanged", (file, increment) =>
    rewritten(file, increment, firstPage(file), { Rotate: increment.context.obj(180) }),
  ),
  later("an annotation over the text", "pdfAnnotationAdded", (file, increment) => {
    const look = increment.context.stream("1 g 0 0 400 200 re f", {
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, 400, 200],
    });
    const stamp = { Type: "Annot", Subtype: "Stamp", Rect: [50, 400, 450, 600], F: 4, AP: { N: increment.add(look) } };
    const page = dictionaryAt(file, firstPage(file));
    const before = file.array(page.get(PDFName.of("Annots")))?.asArray() ?? [];
    const annotation = increment.add(increment.context.obj(stamp));
    rewritten(file, increment, firstPage(file), { Annots: listOf(increment, [...before, annotation]) });
  }),
  later("the looks of the signature", "pdfSignedFieldChanged", (file, increment) => {
    const look = increment.context.stream("0 0 10 10 re f", {
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, 100, 50],
    });
    rewritten(file, increment, firstField(file), { AP: increment.context.obj({ N: increment.add(look) }) });
  }),
  later("an empty field that moves over the text", "pdfFormChanged", (file, increment) => {
    const field = signatureFields(file)[2]?.field;
    if (field !== undefined) rewritten(file, increment, field, { Rect: increment.context.obj([0, 0, 600, 800]) });
  }),
  later("an empty field that shows something without a signature", "pdfFormChanged", (file, increment) => {
    const field = signatureFields(file)[2]?.field;
    const look = increment.context.stream("1 g 0 0 100 50 re f", {
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, 100, 50],
    });
    if (field !== undefined)
      rewritten(file, increment, field, { AP: increment.context.obj({ N: increment.add(look) }) });
  }),
  later("another font program", "pdfFontChanged", (file, increment) => {
    const font = firstFont(file);
    const descendant = file.array(font.get(PDFName.of("DescendantFonts")))?.get(0) ?? entryOf(font, "FontDescriptor");
    const descriptor = dictionaryAt(
      file,
      dictionaryAt(file, descendant).get(PDFName.of("FontDescriptor")) ?? descendant,
    );
    const program = ["FontFile3", "FontFile2"]
      .map((name) => descriptor.get(PDFName.of(name)))
      .find((one) => one instanceof PDFRef);
    const stream = file.resolve(program);
    if (!(program instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error("A font has a program");
    increment.write(
      program,
      PDFRawStream.of(
        stream.dict,
        stream.contents.map((byte, index) => (index === 500 ? byte ^ 1 : byte)),
      ),
    );
  }),
  later("other letters for the glyphs of a font", "pdfFontChanged", (file, increment) => {
    const map = entryOf(firstFont(file), "ToUnicode");
    if (map instanceof PDFRef) increment.write(map, increment.context.stream("beginbfchar endbfchar"));
  }),
  later("a script that runs on opening", "pdfActionsChanged", (file, increment) =>
    catalogWith(file, increment, {
      OpenAction: increment.context.obj({ S: "JavaScript", JS: PDFHexString.fromText("app.alert(1)") }),
    }),
  ),
  later("scripts by name", "pdfActionsChanged", (file, increment) =>
    catalogWith(file, increment, { Names: increment.context.obj({ JavaScript: { Names: [] } }) }),
  ),
  later(
    "fields that are drawn anew on opening",
    "pdfFormChanged",
    (file, increment) => {
      const form = entryOf(dictionaryAt(file, file.catalog), "AcroForm");
      if (form instanceof PDFRef)
        rewritten(file, increment, form, { NeedAppearances: increment.context.obj(true) as PDFObject });
    },
    ["pdfsig", "mutool"],
  ),
  later("a further page", "pdfPagesChanged", (file, increment) => {
    const tree = entryOf(dictionaryAt(file, file.catalog), "Pages");
    if (!(tree instanceof PDFRef)) throw new Error("A file has pages");
    const page = increment.add(
      increment.context.obj({ Type: "Page", Parent: tree, MediaBox: [0, 0, 595, 842], Resources: {} }),
    );
    const pages = pdfPages(file);
    rewritten(file, increment, tree, {
      Kids: listOf(increment, [...pages, page]),
      Count: increment.context.obj(pages.length + 1) as PDFObject,
    });
  }),
  later("pages in another order", "pdfPagesChanged", (file, increment) => {
    const tree = entryOf(dictionaryAt(file, file.catalog), "Pages");
    if (tree instanceof PDFRef)
      rewritten(file, increment, tree, { Kids: listOf(increment, [...pdfPages(file)].reverse()) });
  }),
  later(
    "another title in the properties",
    "pdfPropertiesChanged",
    (file, increment) => {
      const metadata = entryOf(dictionaryAt(file, file.catalog), "Metadata");
      const stream = file.resolve(metadata);
      if (!(metadata instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error("A file has metadata");
      const xmp = Buffer.from(stream.contents).toString("utf8");
      const changed = xmp.replace(/(<dc:title>.*?x-default">)/su, "$1Nicht ");
      increment.write(metadata, increment.context.stream(Buffer.from(changed), { Type: "Metadata", Subtype: "XML" }));
    },
    ["pdfsig", "mutool"],
  ),
  later("what screen readers say", "pdfStructureChanged", (file, increment) => {
    const root = entryOf(dictionaryAt(file, file.catalog), "StructTreeRoot");
    const kids = dictionaryAt(file, root).get(PDFName.of("K"));
    const top = kids instanceof PDFRef && file.array(kids) === undefined ? kids : file.array(kids)?.get(0);
    if (top instanceof PDFRef) rewritten(file, increment, top, { ActualText: PDFHexString.fromText("Nein") });
  }),
  later("the language of the letter", "pdfObjectChanged", (file, increment) =>
    catalogWith(file, increment, { Lang: PDFHexString.fromText("tlh") }),
  ),
  later("the form taken out, and the signature with it", "pdfSignatureRemoved", (file, increment) =>
    catalogWith(file, increment, { AcroForm: increment.context.obj({ Fields: [] }) }),
  ),
  later("the signature taken out of its field", "pdfSignatureRemoved", (file, increment) => {
    const field = dictionaryAt(file, firstField(file));
    const rest = field.entries().filter(([name]) => name !== PDFName.of("V"));
    increment.write(firstField(file), PDFDict.fromMapWithContext(new Map(rest), increment.context));
  }),
  later("the signature, which a further field shows again", "pdfSignatureCopied", (file, increment) => {
    const field = signatureFields(file)[2]?.field;
    const value = entryOf(dictionaryAt(file, firstField(file)), "V");
    if (field !== undefined) rewritten(file, increment, field, { V: value });
  }),
  later(
    "nothing, in a file saved anew",
    "pdfSavedAgain",
    (_, increment) => void increment.add(increment.context.obj({ A: 1 })),
    ["pdfsig", "mutool"],
  ),
];
