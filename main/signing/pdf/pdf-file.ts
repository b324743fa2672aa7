import { PDFArray, PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { type CrossReferences, readCrossReferences } from "./cross-references";
import { objectBegin } from "./object-begin";
import { objectInStream } from "./object-stream";
import { parseObject } from "./parse-object";

/** A PDF whose objects are read where its cross-references say they are, and only when they are asked for. */
export interface PdfFile {
  readonly bytes: Buffer;
  readonly references: CrossReferences;
  readonly catalog: PDFRef;
  /** What a reference stands for, or the object itself; undefined where there is nothing. */
  resolve(object: PDFObject | undefined): PDFObject | undefined;
  /** An entry of a dictionary, or of what a reference to one stands for; undefined where it is missing. */
  entry(dictionary: PDFObject | undefined, name: string): PDFObject | undefined;
  /** The same as a dictionary or array, also where a reference stands between; undefined where it is something else. */
  dictionary(object: PDFObject | undefined): PDFDict | undefined;
  array(object: PDFObject | undefined): PDFArray | undefined;
}

export const PDF_LIMIT_BYTES = 50_000_000;
const LONGEST_WAY = 20;

/**
 * Opens a PDF that can be signed by appending to it. Throws ExpectedError "pdf.tooLarge", "pdf.notAPdf", "pdf.encrypted",
 * "pdf.linearised", "pdf.hybrid" and "pdf.broken".
 */
export function openPdf(pdf: Uint8Array): PdfFile {
  if (pdf.length > PDF_LIMIT_BYTES) {
    throw new ExpectedError("pdf.tooLarge", { limit: Math.round(PDF_LIMIT_BYTES / 1_000_000) });
  }
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (!bytes.toString("latin1", 0, 5).startsWith("%PDF-")) throw new ExpectedError("pdf.notAPdf");
  return understood(() => {
    const context = PDFContext.create();
    return pdfFileOf(bytes, readCrossReferences(bytes, context), context);
  });
}

/** Whatever goes wrong in reading a PDF means that it is broken, other than what is known and expected. */
export function understood<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof ExpectedError ? error : new ExpectedError("pdf.broken");
  }
}

/**
 * The file that some cross-references make of the bytes. Those of the same bytes may share `parsed`, the objects by their
 * offsets. What is read throws ExpectedError "pdf.broken" or whatever the parser throws.
 */
export function pdfFileOf(
  bytes: Buffer,
  references: CrossReferences,
  context: PDFContext,
  parsed: Map<number, PDFObject> = new Map(),
): PdfFile {
  const read = new Map<number, PDFObject | undefined>();

  function load(number: number): PDFObject | undefined {
    const place = references.places.get(number);
    switch (place?.kind) {
      case "offset":
        return parsedAt(place.offset, number);
      case "inStream":
        return objectInStream(loaded(place.stream), place.index, number, context);
      default:
        return undefined;
    }
  }

  function parsedAt(offset: number, number: number): PDFObject {
    const begin = objectBegin(bytes, offset, number);
    const object = parsed.get(offset) ?? parseObject(bytes, begin, context);
    parsed.set(offset, object);
    return object;
  }

  function loaded(number: number): PDFObject | undefined {
    if (!read.has(number)) {
      // A stream of objects that lies in itself has nothing in it.
      read.set(number, undefined);
      read.set(number, load(number));
    }
    return read.get(number);
  }

  function resolve(object: PDFObject | undefined): PDFObject | undefined {
    let found = object;
    for (let steps = 0; found instanceof PDFRef; steps++) {
      if (steps > LONGEST_WAY) throw new ExpectedError("pdf.broken");
      found = loaded(found.objectNumber);
    }
    return found;
  }

  const dictionary = (object: PDFObject | undefined) => {
    const found = resolve(object);
    return found instanceof PDFDict ? found : undefined;
  };
  const catalog = references.trailer.get(PDFName.of("Root"));
  if (!(catalog instanceof PDFRef) || dictionary(catalog) === undefined) throw new ExpectedError("pdf.broken");
  return {
    bytes,
    references,
    catalog,
    resolve,
    dictionary,
    entry: (object, name) => resolve(dictionary(object)?.get(PDFName.of(name))),
    array: (object) => {
      const found = resolve(object);
      return found instanceof PDFArray ? found : undefined;
    },
  };
}

/** A number of a PDF; undefined where the object is none. */
export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}
