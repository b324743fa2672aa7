import { PDFName, PDFRef } from "@cantoo/pdf-lib";
import { openPdf } from "../../../../main/signing/pdf/pdf-file";
import { serialised } from "../../../../main/signing/pdf/pdf-increment";
import { signatureFields } from "../../../../main/signing/pdf/signature-fields";
import { dictionaryAt, entryOf } from "./pdf-edits";
import { pageOf, revision } from "./revision-by-hand";
import type { Judge, Tampering } from "./tampering";

const ALL: readonly Judge[] = ["pdfsig", "mutool", "pyHanko"];

/** What is built so that programs see different things in it, or that belongs to nothing. */
export const AMBIGUOUS_FILES: readonly Tampering[] = [
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
];
