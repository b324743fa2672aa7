import { PDFDict, type PDFObject } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { MOST_OBJECTS, type ObjectPlace, type ReferenceSection } from "./object-place";

const ENTRY_BYTES = 20;
const LINE_BYTES = 64;

/** A section of the classic kind, "xref" with its "trailer" (ISO 32000-1, 7.5.4). Throws ExpectedError "pdf.broken". */
export function readReferenceTable(bytes: Buffer, offset: number, parse: (at: number) => PDFObject): ReferenceSection {
  const places = new Map<number, ObjectPlace>();
  let at = offset + "xref".length;
  for (;;) {
    const line = bytes.toString("latin1", at, at + LINE_BYTES);
    const trailer = /^[\0\t\n\f\r ]*trailer/u.exec(line);
    if (trailer !== null) return { places, trailer: trailerAt(at + trailer[0].length, parse) };
    const head = /^[\0\t\n\f\r ]*(\d{1,10}) (\d{1,10})[\t ]*(?:\r\n|\n|\r)/u.exec(line);
    const [whole = "", first = "", count = ""] = head ?? [];
    if (head === null || Number(first) + Number(count) > MOST_OBJECTS) throw new ExpectedError("pdf.broken");
    at += whole.length;
    for (let index = 0; index < Number(count); index++, at += ENTRY_BYTES) {
      // Of two places for one object, one program would take the first and another the last.
      if (places.has(Number(first) + index)) throw new ExpectedError("pdf.broken");
      places.set(Number(first) + index, placeAt(bytes, at));
    }
  }
}

function trailerAt(at: number, parse: (at: number) => PDFObject): PDFDict {
  const trailer = parse(at);
  if (!(trailer instanceof PDFDict)) throw new ExpectedError("pdf.broken");
  return trailer;
}

function placeAt(bytes: Buffer, at: number): ObjectPlace {
  const entry = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/u.exec(bytes.toString("latin1", at, at + ENTRY_BYTES));
  if (entry === null) throw new ExpectedError("pdf.broken");
  const [, offset, generation, kind] = entry;
  // Some programs write unused objects as used ones at offset 0, where no object can be.
  if (kind === "f" || Number(offset) === 0) return { kind: "free" };
  return { kind: "offset", offset: Number(offset), generation: Number(generation) };
}
