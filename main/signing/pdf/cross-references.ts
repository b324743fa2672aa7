import { type PDFContext, type PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { objectBegin } from "./object-begin";
import type { ObjectPlace, ReferenceSection } from "./object-place";
import { parseObject } from "./parse-object";
import { readReferenceStream } from "./reference-stream";
import { readReferenceTable } from "./reference-table";

/** All cross-references of a file, the newest place of each object. */
export interface CrossReferences {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  /** The newest trailer. */
  readonly trailer: PDFDict;
  /** The lowest object number that is not taken. */
  readonly size: number;
  /** Offset of the newest section. */
  readonly start: number;
  /** Whether the newest section is a stream; what is appended has to be of the same kind. */
  readonly isStream: boolean;
}

const TAIL_BYTES = 1024;
const HEAD_BYTES = 1024;
const MOST_SECTIONS = 500;

/**
 * Reads a file's cross-references from the newest to the oldest and looks whether each object is where they say. Throws
 * ExpectedError "pdf.encrypted", "pdf.linearised", "pdf.hybrid" and "pdf.broken".
 */
export function readCrossReferences(bytes: Buffer, context: PDFContext): CrossReferences {
  if (/\/Linearized\b/u.test(bytes.toString("latin1", 0, HEAD_BYTES))) throw new ExpectedError("pdf.linearised");
  const start = newestStart(bytes);
  const places = new Map<number, ObjectPlace>();
  const seen = new Set<number>();
  let newest: ReferenceSection | null = null;
  let size = 0;
  for (let offset: number | undefined = start; offset !== undefined; ) {
    if (seen.has(offset) || seen.size >= MOST_SECTIONS) throw new ExpectedError("pdf.broken");
    seen.add(offset);
    const section = readSection(bytes, offset, context);
    if (section.trailer.has(PDFName.of("XRefStm"))) throw new ExpectedError("pdf.hybrid");
    newest ??= section;
    for (const [number, place] of section.places) if (!places.has(number)) places.set(number, place);
    size = Math.max(size, entryNumber(section.trailer, "Size") ?? 0);
    offset = entryNumber(section.trailer, "Prev");
  }
  if (newest === null) throw new ExpectedError("pdf.broken");
  checkPlaces(bytes, places);
  const highest = [...places.keys()].reduce((one, other) => Math.max(one, other), 0);
  const isStream = !isTableAt(bytes, start);
  return { places, trailer: newest.trailer, size: Math.max(size, highest + 1), start, isStream };
}

/** Where the newest section of a file begins that ends with its end mark. Throws ExpectedError "pdf.broken". */
export function newestStart(bytes: Buffer): number {
  const tail = bytes.toString("latin1", Math.max(0, bytes.length - TAIL_BYTES));
  const [, start] = /startxref[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]+%%EOF[\0\t\n\f\r ]*$/u.exec(tail) ?? [];
  if (start === undefined) throw new ExpectedError("pdf.broken");
  return Number(start);
}

/** One section of either kind. Throws ExpectedError "pdf.broken" and "pdf.encrypted". */
export function readSection(bytes: Buffer, offset: number, context: PDFContext): ReferenceSection {
  if (offset < 0 || offset >= bytes.length) throw new ExpectedError("pdf.broken");
  const isTable = isTableAt(bytes, offset);
  const parse = (at: number) => parseObject(bytes, at, context);
  const section = isTable ? readReferenceTable(bytes, offset, parse) : readReferenceStream(bytes, offset, parse);
  if (section.trailer.has(PDFName.of("Encrypt"))) throw new ExpectedError("pdf.encrypted");
  return section;
}

function isTableAt(bytes: Buffer, offset: number): boolean {
  return bytes.toString("latin1", offset, offset + 4) === "xref";
}

function checkPlaces(bytes: Buffer, places: ReadonlyMap<number, ObjectPlace>): void {
  for (const [number, place] of places) if (place.kind === "offset") objectBegin(bytes, place.offset, number);
}

function entryNumber(dictionary: PDFDict, name: string): number | undefined {
  const value = dictionary.get(PDFName.of(name));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
