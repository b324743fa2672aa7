import { type PDFContext, PDFName, PDFNumber, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { inflateStream } from "./inflate-stream";
import { parseObject } from "./parse-object";

const LIMIT_BYTES = 50_000_000;
const inflated = new WeakMap<PDFRawStream, Buffer>();

/** The object of this number and index in a stream of objects (ISO 32000-1, 7.5.7). Throws ExpectedError "pdf.broken". */
export function objectInStream(
  stream: PDFObject | undefined,
  index: number,
  number: number,
  context: PDFContext,
): PDFObject {
  if (!(stream instanceof PDFRawStream)) throw new ExpectedError("pdf.broken");
  const data = inflated.get(stream) ?? inflateStream(stream, LIMIT_BYTES);
  inflated.set(stream, data);
  const first = stream.dict.get(PDFName.of("First"));
  if (!(first instanceof PDFNumber)) throw new ExpectedError("pdf.broken");
  const numbers = data.toString("latin1", 0, first.asNumber()).trim().split(/\s+/u);
  const offset = Number(numbers[2 * index + 1]);
  if (Number(numbers[2 * index]) !== number || !Number.isSafeInteger(offset)) throw new ExpectedError("pdf.broken");
  return parseObject(data, first.asNumber() + offset, context);
}
