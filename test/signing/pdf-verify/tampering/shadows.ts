import { PDFArray, PDFHexString, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { openPdf } from "../../../../main/signing/pdf/pdf-file";
import { signatureFields } from "../../../../main/signing/pdf/signature-fields";
import { appended, dictionaryAt, entryOf, firstPage, rewritten } from "./pdf-edits";
import { revision } from "./revision-by-hand";
import type { Judge, Tampering } from "./tampering";

const ALL: readonly Judge[] = ["pdfsig", "mutool", "pyHanko"];
const WHITE = "1 g 0 0 500 800 re f";

function contentsOf(pdf: Buffer): PDFRef {
  const file = openPdf(pdf);
  const contents = entryOf(dictionaryAt(file, firstPage(file)), "Contents");
  if (!(contents instanceof PDFRef)) throw new Error("A page has contents");
  return contents;
}

/** What was prepared before somebody signed, or comes between two signatures. */
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
