import { PDFDict, PDFName, type PDFObject, PDFRawStream, type PDFRef } from "@cantoo/pdf-lib";
import { Certificate, ContentInfo, SignedData } from "pkijs";
import { openPdf, type PdfFile } from "../../../../main/signing/pdf/pdf-file";
import { type PdfIncrement, startIncrement, withEntries } from "../../../../main/signing/pdf/pdf-increment";
import { pdfPages } from "../../../../main/signing/pdf/pdf-pages";

/** The file with a further revision behind it. */
export function appended(pdf: Uint8Array, edit: (file: PdfFile, increment: PdfIncrement) => void): Buffer {
  const file = openPdf(pdf);
  const increment = startIncrement(file);
  edit(file, increment);
  return increment.finish().bytes;
}

export function dictionaryAt(file: PdfFile, reference: PDFObject | undefined): PDFDict {
  const found = file.resolve(reference);
  const dictionary = found instanceof PDFRawStream ? found.dict : found;
  if (!(dictionary instanceof PDFDict)) throw new Error("There is no dictionary");
  return dictionary;
}

/** Writes an object anew with other entries. */
export function rewritten(
  file: PdfFile,
  increment: PdfIncrement,
  reference: PDFRef,
  entries: Readonly<Record<string, PDFObject>>,
): void {
  increment.write(reference, withEntries(dictionaryAt(file, reference), entries));
}

export function firstPage(file: PdfFile): PDFRef {
  const [page] = pdfPages(file);
  if (page === undefined) throw new Error("There is a page");
  return page;
}

export function entryOf(dictionary: PDFDict, name: string): PDFObject {
  const value = dictionary.get(PDFName.of(name));
  if (value === undefined) throw new Error(`There is no ${name}`);
  return value;
}

/** The file with some text, which occurs in it, in the place of another as long. */
export function swapped(pdf: Buffer, old: string | RegExp, replacement: (found: string) => string): Buffer {
  const text = pdf.toString("latin1");
  const found = typeof old === "string" ? old : (old.exec(text)?.[0] ?? "");
  const at = text.lastIndexOf(found);
  const other = replacement(found);
  if (found === "" || at < 0 || other.length !== found.length || other === found)
    throw new Error("Nothing would change");
  return Buffer.from(text.slice(0, at) + other + text.slice(at + found.length), "latin1");
}

/** Offsets of the first signature's bytes, brackets included, and what its range says. */
export function rangeOf(pdf: Buffer): { readonly start: number; readonly end: number; readonly length: number } {
  const [, start = "", end = "", length = ""] =
    /\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/u.exec(pdf.toString("latin1")) ?? [];
  return { start: Number(start), end: Number(end), length: Number(length) };
}

/** What a signature's range covers. */
export function signedBytes(pdf: Buffer): Buffer {
  const { start, end, length } = rangeOf(pdf);
  return Buffer.concat([pdf.subarray(0, start), pdf.subarray(end, end + length)]);
}

/** The file with another signature in the room of the first one. */
export function withSignature(pdf: Buffer, edit: (signature: Buffer) => Uint8Array): Buffer {
  const { start, end } = rangeOf(pdf);
  const before = Buffer.from(pdf.toString("latin1", start + 1, end - 1), "hex");
  const after = Buffer.from(edit(before)).toString("hex");
  const changed = Buffer.from(pdf);
  changed.write(after.padEnd(end - start - 2, "0"), start + 1, "latin1");
  if (changed.equals(pdf)) throw new Error("Nothing would change");
  return changed;
}

/** The signature with other certificates in it. */
export function withCertificates(signature: Buffer, ...certificates: readonly Uint8Array[]): Uint8Array {
  const info = ContentInfo.fromBER(new Uint8Array(signature));
  const data = new SignedData({ schema: info.content });
  data.certificates = certificates.map((one) => Certificate.fromBER(new Uint8Array(one)));
  return new Uint8Array(
    new ContentInfo({ contentType: info.contentType, content: data.toSchema(true) }).toSchema().toBER(),
  );
}
