import { type PDFContext, PDFName, PDFNumber, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { inflateStream } from "./inflate-stream";
import { parseObject } from "./parse-object";

const LIMIT_BYTES = 50_000_000;

interface ObjectStream {
  readonly data: Buffer;
  /** Where the objects begin. */
  readonly first: number;
  /** Number and offset of each object, one after the other. */
  readonly numbers: readonly number[];
}

const read = new WeakMap<PDFRawStream, ObjectStream>();

/** The object of this number and index in a stream of objects (ISO 32000-1, 7.5.7). Throws ExpectedError "pdf.broken". */
export function objectInStream(
  stream: PDFObject | undefined,
  index: number,
  number: number,
  context: PDFContext,
): PDFObject {
  if (!(stream instanceof PDFRawStream)) throw new ExpectedError("pdf.broken");
  const { data, first, numbers } = read.get(stream) ?? readStream(stream);
  const offset = numbers[2 * index + 1];
  if (numbers[2 * index] !== number || !Number.isSafeInteger(offset)) throw new ExpectedError("pdf.broken");
  return parseObject(data, first + (offset ?? 0), context);
}

function readStream(stream: PDFRawStream): ObjectStream {
  const data = inflateStream(stream, LIMIT_BYTES);
  const first = stream.dict.get(PDFName.of("First"));
  if (!(first instanceof PDFNumber)) throw new ExpectedError("pdf.broken");
  const numbers = data.toString("latin1", 0, first.asNumber()).trim().split(/\s+/u).map(Number);
  const opened = { data, first: first.asNumber(), numbers };
  read.set(stream, opened);
  return opened;
}
