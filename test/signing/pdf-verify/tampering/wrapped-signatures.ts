import { PDFContext, PDFName } from "@cantoo/pdf-lib";
import { readSection } from "../../../../main/signing/pdf/cross-references";
import { openPdf } from "../../../../main/signing/pdf/pdf-file";
import { serialised, withEntries } from "../../../../main/signing/pdf/pdf-increment";
import { dictionaryAt, firstPage, rangeOf, swapped } from "./pdf-edits";
import type { Judge, Tampering } from "./tampering";

const ALL: readonly Judge[] = ["pdfsig", "mutool", "pyHanko"];

const withRange = (one: Buffer, range: string) =>
  swapped(one, /\/ByteRange \[[^\]]*\]/u, (found) => `/ByteRange [${range}`.padEnd(found.length - 1).concat("]"));

/** Ranges that leave out more than the signature, or that lead elsewhere. */
export const WRAPPED_SIGNATURES: readonly Tampering[] = [
  {
    name: "a range that begins behind the head",
    ours: "pdfRangeWrong",
    others: ALL,
    tamper: ({ one }) => withRange(one, `9 ${rangeOf(one).start - 9} ${rangeOf(one).end} ${rangeOf(one).length}`),
  },
  {
    name: "a range that ends before the file does",
    ours: "pdfRangeWrong",
    others: ALL,
    tamper: ({ one }) => withRange(one, `0 ${rangeOf(one).start} ${rangeOf(one).end} ${rangeOf(one).length - 100}`),
  },
  {
    name: "a range whose parts overlap",
    ours: "pdfRangeWrong",
    others: ALL,
    tamper: ({ one }) => withRange(one, `0 ${rangeOf(one).end} ${rangeOf(one).start} ${rangeOf(one).length}`),
  },
  {
    name: "a range that leads out of the file",
    ours: "pdfRangeWrong",
    others: ALL,
    tamper: ({ one }) => withRange(one, `0 ${rangeOf(one).start} ${rangeOf(one).end} ${one.length}`),
  },
  {
    name: "no range at all",
    ours: "pdfRangeWrong",
    others: ALL,
    tamper: ({ one }) => swapped(one, "/ByteRange", () => "/BiteRange"),
  },
  {
    name: "another letter in the room between the two parts",
    ours: "pdfRangeWrong",
    others: ALL,
    tamper: ({ one }) => wrapped(one),
  },
];

/**
 * A signature wrapping attack: what stands behind the signature moves to the end, where the range of a second dictionary
 * finds it, and between lies a page of the forger, to which the cross-references lead that stand where the old ones stood.
 */
function wrapped(one: Buffer): Buffer {
  const file = openPdf(one);
  const { start: xref } = file.references;
  const { places, trailer } = readSection(one, xref, PDFContext.create());
  const { start, end, length } = rangeOf(one);
  const signature =
    [...places.keys()].find((number) =>
      one.toString("latin1", offsetOf(number)).startsWith(`${number} 0 obj\n<<\n/Type /Sig\n`),
    ) ?? 0;
  function offsetOf(number: number): number {
    const place = places.get(number);
    return place?.kind === "offset" ? place.offset : 0;
  }
  const page = firstPage(file);
  const forged = serialised(
    withEntries(dictionaryAt(file, page), { Contents: file.references.trailer.context.obj([]) }),
  );
  const offsets = new Map([...places.keys()].map((number) => [number, offsetOf(number)]));
  const section = () => {
    const entries = [...offsets].map(
      ([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`,
    );
    const rest = ["Root", "Info", "ID", "Size", "Prev"].flatMap((name) => {
      const value = trailer.get(PDFName.of(name));
      return value === undefined ? [] : [`/${name} ${serialised(value).toString("latin1")}`];
    });
    return Buffer.from(`xref\n${entries.join("")}trailer\n<< ${rest.join(" ")} >>\n`, "latin1");
  };
  offsets.set(page.objectNumber, 0);
  const pageOffset = xref + section().length;
  offsets.set(page.objectNumber, pageOffset);
  const pageObject = Buffer.from(`${page.objectNumber} 0 obj\n${forged.toString("latin1")}\nendobj\n`, "latin1");
  const signatureOffset = pageOffset + pageObject.length;
  offsets.set(signature, signatureOffset);
  const old = one.toString("latin1", offsetOf(signature), one.indexOf("endobj", offsetOf(signature)));
  const copy = (second: number) => {
    const range = `/ByteRange [0 ${start} ${second} ${length}]`;
    return Buffer.from(`${old.replace(/\/ByteRange \[[^\]]*\]/u, range.padEnd(60))}endobj\n`, "latin1");
  };
  const second = signatureOffset + copy(0).length;
  return Buffer.concat([one.subarray(0, xref), section(), pageObject, copy(second), one.subarray(end, end + length)]);
}
