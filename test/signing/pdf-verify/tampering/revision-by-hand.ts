import { PDFName } from "@cantoo/pdf-lib";
import { openPdf } from "../../../../main/signing/pdf/pdf-file";
import { serialised } from "../../../../main/signing/pdf/pdf-increment";
import { dictionaryAt, entryOf, firstPage } from "./pdf-edits";

/** A revision by hand: objects, a section that leads to them, and its end. `entries` gives offsets from the objects' begin. */
export function revision(
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

/** Number and text of the first page. */
export function pageOf(pdf: Buffer): { readonly number: number; readonly text: string } {
  const file = openPdf(pdf);
  return {
    number: firstPage(file).objectNumber,
    text: serialised(dictionaryAt(file, firstPage(file))).toString("latin1"),
  };
}
