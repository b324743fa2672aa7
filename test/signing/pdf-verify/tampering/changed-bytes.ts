import { createHash } from "node:crypto";
import { PDFRawStream } from "@cantoo/pdf-lib";
import { openPdf } from "../../../../main/signing/pdf/pdf-file";
import {
  dictionaryAt,
  entryOf,
  firstPage,
  rangeOf,
  signedBytes,
  swapped,
  withCertificates,
  withSignature,
} from "./pdf-edits";
import type { Judge, Tampering } from "./tampering";

const ALL: readonly Judge[] = ["pdfsig", "mutool", "pyHanko"];

/** Bytes that are signed, or the signature itself, are other ones. */
export const CHANGED_BYTES: readonly Tampering[] = [
  {
    name: "one byte of what the first page shows",
    ours: "pdfTextChanged",
    others: ALL,
    tamper: ({ one }) => {
      const file = openPdf(one);
      const contents = file.resolve(entryOf(dictionaryAt(file, firstPage(file)), "Contents"));
      if (!(contents instanceof PDFRawStream)) throw new Error("A page has contents");
      const changed = Buffer.from(one);
      const at = changed.indexOf(Buffer.from(contents.contents)) + 40;
      changed[at] = (changed[at] ?? 0) ^ 1;
      return changed;
    },
  },
  {
    name: "the title in the metadata",
    ours: "pdfTextChanged",
    others: ALL,
    tamper: ({ one }) =>
      swapped(one, /<dc:title>.*?<\/dc:title>/su, (found) => found.replace(/[a-z](?=<\/rdf:li>)/u, "x")),
  },
  {
    name: "the reason beside the signature",
    ours: "pdfTextChanged",
    others: ALL,
    tamper: ({ one }) => swapped(one, /\/Reason <FEFF[0-9A-F]+/u, (found) => `${found.slice(0, -1)}9`),
  },
  {
    name: "the time of the signature",
    ours: "pdfTextChanged",
    others: ALL,
    tamper: ({ one }) => swapped(one, /\/M \(D:\d{4}/u, () => "/M (D:2019"),
  },
  {
    name: "one bit of the signature's value",
    ours: "pdfSignatureWrong",
    others: ALL,
    tamper: ({ one }) =>
      withSignature(one, (signature) => {
        const length = signature.readUInt16BE(2) + 4;
        const changed = Buffer.from(signature.subarray(0, length));
        changed[length - 5] = (changed[length - 5] ?? 0) ^ 1;
        return changed;
      }),
  },
  {
    name: "the text, and the hash in the signature with it",
    ours: "pdfSignatureWrong",
    others: ALL,
    tamper: ({ one }) => {
      const hash = (pdf: Buffer) => createHash("sha256").update(signedBytes(pdf)).digest();
      const changed = swapped(one, /\/Reason <FEFF[0-9A-F]+/u, (found) => `${found.slice(0, -1)}9`);
      return withSignature(changed, (signature) => {
        const at = signature.indexOf(hash(one));
        if (at < 0) throw new Error("A signature has the hash");
        return Buffer.concat([signature.subarray(0, at), hash(changed), signature.subarray(at + 32)]);
      });
    },
  },
  {
    name: "the certificate, for that of somebody else",
    ours: "pdfCertificateUnreadable",
    others: ALL,
    tamper: ({ one, strangersCertificate }) =>
      withSignature(one, (signature) => withCertificates(signature, strangersCertificate)),
  },
  {
    name: "the certificate, for one of the same key and number with another name",
    ours: "pdfCertificateSwapped",
    others: ["pyHanko"],
    tamper: ({ one, renamedCertificate }) =>
      withSignature(one, (signature) => withCertificates(signature, renamedCertificate)),
  },
  {
    name: "the signature, for one with SHA-1",
    ours: "algorithmNotTrusted",
    others: ["pyHanko"],
    tamper: ({ one, withSha1 }) => withSignature(one, () => withSha1),
  },
  {
    name: "the signature, for that of another letter",
    ours: "pdfTextChanged",
    others: ALL,
    tamper: ({ one, other }) => {
      const { start, end } = rangeOf(other);
      return withSignature(one, () =>
        Buffer.from(other.toString("latin1", start + 1, end - 1), "hex").subarray(0, 4000),
      );
    },
  },
  {
    name: "the signature, for nothing",
    ours: "pdfSignatureUnreadable",
    others: ALL,
    tamper: ({ one }) => withSignature(one, () => Buffer.alloc(0)),
  },
  {
    name: "something behind the signature in its room",
    ours: "pdfSignatureUnreadable",
    others: ["pdfsig"],
    tamper: ({ one }) =>
      withSignature(one, (signature) => Buffer.concat([signature.subarray(0, -10), Buffer.from("unsigned")])),
  },
];
