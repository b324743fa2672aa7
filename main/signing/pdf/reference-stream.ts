import { PDFArray, PDFName, PDFNumber, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { inflateStream } from "./inflate-stream";
import { MOST_OBJECTS, type ObjectPlace, type ReferenceSection } from "./object-place";

const WIDEST_FIELD = 8;
const LIMIT_BYTES = 20_000_000;

/** A section of the kind that is a stream (ISO 32000-1, 7.5.8). Throws ExpectedError "pdf.broken". */
export function readReferenceStream(bytes: Buffer, offset: number, parse: (at: number) => PDFObject): ReferenceSection {
  const head = /^\d{1,10}[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj/u.exec(bytes.toString("latin1", offset, offset + 40));
  const stream = head === null ? undefined : parse(offset + head[0].length);
  if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of("Type")) !== PDFName.of("XRef")) {
    throw new ExpectedError("pdf.broken");
  }
  const widths = numbers(stream.dict.get(PDFName.of("W")));
  const [size = -1] = numbers(stream.dict.get(PDFName.of("Size")));
  const ranges = stream.dict.has(PDFName.of("Index")) ? numbers(stream.dict.get(PDFName.of("Index"))) : [0, size];
  if (widths.length !== 3 || widths.some((width) => width < 0 || width > WIDEST_FIELD) || ranges.length % 2 !== 0) {
    throw new ExpectedError("pdf.broken");
  }
  return { places: placesOf(inflateStream(stream, LIMIT_BYTES), widths, ranges), trailer: stream.dict };
}

function placesOf(data: Buffer, widths: readonly number[], ranges: readonly number[]): Map<number, ObjectPlace> {
  const places = new Map<number, ObjectPlace>();
  const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  let at = 0;
  const field = (width: number) => {
    if (at + width > data.length) throw new ExpectedError("pdf.broken");
    let value = 0;
    for (const end = at + width; at < end; at++) value = value * 256 + (data[at] ?? 0);
    return value;
  };
  for (let range = 0; range < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range, range + 2);
    if (first < 0 || count < 0 || first + count > MOST_OBJECTS) throw new ExpectedError("pdf.broken");
    for (let index = 0; index < count; index++) {
      // Of two places for one object, one program would take the first and another the last.
      if (places.has(first + index)) throw new ExpectedError("pdf.broken");
      const kind = kindWidth === 0 ? 1 : field(kindWidth);
      places.set(first + index, placeOf(kind, field(secondWidth), field(thirdWidth)));
    }
  }
  return places;
}

function placeOf(kind: number, second: number, third: number): ObjectPlace {
  if (kind === 1 && second !== 0) return { kind: "offset", offset: second, generation: third };
  if (kind === 2) return { kind: "inStream", stream: second, index: third };
  return { kind: "free" };
}

function numbers(object: PDFObject | undefined): readonly number[] {
  const values = object instanceof PDFArray ? object.asArray() : [object];
  return values.map((value) => {
    if (!(value instanceof PDFNumber) || !Number.isSafeInteger(value.asNumber())) throw new ExpectedError("pdf.broken");
    return value.asNumber();
  });
}
