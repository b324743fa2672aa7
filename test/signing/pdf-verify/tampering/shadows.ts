import { PDFArray, PDFHexString, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { openPdf } from "../../../../main/signing/pdf/pdf-file";
import { serialised } from "../../../../main/signing/pdf/pdf-increment";
import { signatureFields } from "../../../../main/signing/pdf/signature-fields";
import { appended, dictionaryAt, entryOf, firstPage, rewritten } from "./pdf-edits";
import type { Judge, Tampering } from "./tampering";

const ALL: readonly Judge[] = ["pdfsig", "mutool", "pyHanko"];
const WHITE = "1 g 0 0 500 800 re f";

/** A revision by hand: objects, a section that leads to them, and its end. `entries` gives offsets from the objects' begin. */
function revision(
  pdf: Buffer,
  objects: string,
  entries: (begin: number) => readonly (readonly [number, number])[],
  changes: Readonly<Record<string, string>> = {},
): Buffer {
  const { trailer, start, size } = openPdf(pdf).references;
  const begin = pdf.length;
  const lines = entries(begin).map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`);
  const root = serialised(entryOf(trailer, "Root")).toString("latin1");
  const info = trailer.get(PDFName.of("Info"));
  const kept = info === undefined ? {} : { Info: serialised(info).toString("latin1") };
  const values = { Size: String(size), Root: root, ...kept, Prev: String(start), ...changes };
  const rest = Object.entries(values).map(([name, value]) => `/${name} ${value}`);
  const at = begin + Buffer.byteLength(objects, "latin1");
  const section = `xref\n${lines.join("")}trailer\n<< ${rest.join(" ")} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(objects + section, "latin1")]);
}

function contentsOf(pdf: Buffer): PDFRef {
  const file = openPdf(pdf);
  const contents = entryOf(dictionaryAt(file, firstPage(file)), "Contents");
  if (!(contents instanceof PDFRef)) throw new Error("A page has contents");
  return contents;
}

function pageOf(pdf: Buffer): { readonly number: number; readonly text: string } {
  const file = openPdf(pdf);
  return {
    number: firstPage(file).objectNumber,
    text: serialised(dictionaryAt(file, firstPage(file))).toString("latin1"),
  };
}

/** What was prepared before somebody signed, and what is built so that programs see different things. */
export const SHADOWS: readonly Tampering[] = [
  {
    name: "a part of the page that was left open before and is filled after the signature",
    ours: "pdfPageChanged",
    others: ["pdfsig", "mutool"],
    tamper: async ({ letter, signerSigns }) => {
      let open: PDFRef = PDFRef.of(1);
      const prepared = appended(letter, (file, increment) => {
        open = PDFRef.of(file.references.size + 50);
        const both = PDFArray.withContext(increment.context);
        both.push(entryOf(dictionaryAt(file, firstPage(file)), "Contents"));
        both.push(open);
        rewritten(file, increment, firstPage(file), { Contents: both });
      });
      const signed = await signerSigns(prepared, 0);
      return appended(signed, (_, increment) => increment.write(open, increment.context.stream(WHITE)));
    },
  },
  {
    name: "an earlier content to which the cross-references lead again",
    ours: "pdfPageChanged",
    others: ALL,
    tamper: async ({ letter, signerSigns }) => {
      const contents = contentsOf(letter);
      const hidden = appended(letter, (_, increment) => increment.write(contents, increment.context.stream(WHITE)));
      const place = openPdf(hidden).references.places.get(contents.objectNumber);
      const shown = appended(hidden, (_, increment) => {
        const original = openPdf(letter).resolve(contents);
        if (original !== undefined) increment.write(contents, original as PDFObject);
      });
      const signed = await signerSigns(shown, 0);
      return revision(signed, "", () => [[contents.objectNumber, place?.kind === "offset" ? place.offset : 0]]);
    },
  },
  {
    name: "a visible field with which somebody else signs over the text",
    ours: "pdfVisibleFieldAdded",
    others: [],
    tamper: async ({ one, strangerSigns }) => {
      const widget = appended(one, (file, increment) => {
        const page = firstPage(file);
        const annotation = increment.add(
          increment.context.obj({
            Type: "Annot",
            Subtype: "Widget",
            FT: "Sig",
            T: PDFHexString.fromText("Zusatz"),
            Rect: [60, 500, 400, 560],
            F: 4,
            P: page,
          }),
        );
        const form = entryOf(dictionaryAt(file, file.catalog), "AcroForm");
        if (!(form instanceof PDFRef)) throw new Error("There is a form");
        const longer = (reference: PDFRef, key: string) => {
          const array = PDFArray.withContext(increment.context);
          for (const one of file.array(dictionaryAt(file, reference).get(PDFName.of(key)))?.asArray() ?? [])
            array.push(one);
          array.push(annotation);
          rewritten(file, increment, reference, { [key]: array });
        };
        longer(form, "Fields");
        longer(page, "Annots");
      });
      const count = signatureFields(openPdf(widget)).length;
      return strangerSigns(widget, count - 1);
    },
  },
  {
    name: "a field as large as a page, made before and signed after the signature",
    ours: "pdfFieldCoversPage",
    others: [],
    tamper: async ({ letter, signerSigns, strangerSigns }) => {
      const prepared = appended(letter, (file, increment) => {
        const field = signatureFields(file)[1]?.field;
        if (field !== undefined) rewritten(file, increment, field, { Rect: increment.context.obj([40, 40, 560, 800]) });
      });
      return strangerSigns(await signerSigns(prepared, 0), 1);
    },
  },
  {
    name: "a revision that passes over the signed one",
    ours: "pdfRevisionCutOut",
    others: ALL,
    tamper: ({ one }) => {
      const { trailer } = openPdf(one).references;
      const previous = serialised(entryOf(trailer, "Prev")).toString("latin1");
      const file = openPdf(one);
      const field = signatureFields(file)[0]?.field ?? PDFRef.of(1);
      const place = file.references.places.get(field.objectNumber);
      const value = dictionaryAt(file, field).get(PDFName.of("V"));
      const signature = value instanceof PDFRef ? file.references.places.get(value.objectNumber) : undefined;
      const entries: [number, number][] = [];
      if (place?.kind === "offset") entries.push([field.objectNumber, place.offset]);
      if (value instanceof PDFRef && signature?.kind === "offset") entries.push([value.objectNumber, signature.offset]);
      return revision(one, "", () => entries, { Prev: previous });
    },
  },
  {
    name: "an object with two places in one section",
    ours: "signing.pdfBroken",
    others: ["pdfsig", "mutool"],
    tamper: ({ one }) => {
      const { number, text } = pageOf(one);
      const objects = `${number} 0 obj\n${text.replace("/Contents", "/Nothing")}\nendobj\n`;
      const place = openPdf(one).references.places.get(number);
      return revision(one, objects, (begin) => [
        [number, begin],
        [number, place?.kind === "offset" ? place.offset : 0],
      ]);
    },
  },
  {
    name: "a page that has two contents under one key",
    ours: "signing.pdfBroken",
    others: ALL,
    tamper: ({ one }) => {
      const { number, text } = pageOf(one);
      const objects = `${number} 0 obj\n${text.replace("/Contents", "/Contents []\n/Contents")}\nendobj\n`;
      return revision(one, objects, (begin) => [[number, begin]]);
    },
  },
  {
    name: "an object beside the one that counts, for programs that mend files",
    ours: "pdfBytesAppended",
    others: [],
    tamper: async ({ one, strangerSigns }) => {
      const { number, text } = pageOf(one);
      const { size } = openPdf(one).references;
      const known = `${size} 0 obj\n<< >>\nendobj\n`;
      const stray = `${number} 0 obj\n${text.replace("/Contents", "/Nothing")}\nendobj\n`;
      const saved = revision(one, known + stray, (begin) => [[size, begin]], { Size: String(size + 1) });
      return strangerSigns(saved, 1);
    },
  },
  {
    name: "objects behind the end without cross-references",
    ours: "pdfBytesAppended",
    others: ["pdfsig", "mutool"],
    tamper: ({ one }) => {
      const { number, text } = pageOf(one);
      const objects = `${number} 0 obj\n${text.replace("/Contents", "/Nothing")}\nendobj\ntrailer\n<< /Root 1 0 R >>\n`;
      return Buffer.concat([one, Buffer.from(objects, "latin1")]);
    },
  },
  {
    name: "a few bytes behind the end",
    ours: "pdfBytesAppended",
    others: ["pdfsig", "mutool"],
    tamper: ({ one }) => Buffer.concat([one, Buffer.from("und noch etwas\n")]),
  },
  {
    name: "a line break behind the end",
    ours: "pdfBytesAppended",
    others: ["pdfsig", "mutool"],
    tamper: ({ one }) => Buffer.concat([one, Buffer.from("\n")]),
  },
  {
    name: "two signed letters in one file",
    ours: "signing.pdfBroken",
    others: ALL,
    tamper: ({ one, other }) => Buffer.concat([one, other]),
  },
  {
    name: "the second of three signatures cut off together with the third, and something else in their place",
    ours: "pdfPageChanged",
    others: ALL,
    tamper: ({ three, one }) =>
      appended(three.subarray(0, one.length), (file, increment) =>
        rewritten(file, increment, firstPage(file), { Contents: increment.add(increment.context.stream(WHITE)) }),
      ),
  },
  {
    name: "a change between two signatures",
    ours: "pdfPageChanged",
    others: ["pyHanko"],
    tamper: ({ one, strangerSigns }) =>
      strangerSigns(
        appended(one, (file, increment) =>
          rewritten(file, increment, firstPage(file), { Contents: increment.add(increment.context.stream(WHITE)) }),
        ),
        1,
      ),
  },
];
