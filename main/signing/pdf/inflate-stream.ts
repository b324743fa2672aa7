import { inflateSync } from "node:zlib";
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRawStream } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";

/**
 * What a stream of a file's own structure holds, at most `limitBytes`. Such streams are plain or deflated, maybe with a
 * PNG predictor; everything else is refused. Throws ExpectedError "pdf.broken".
 */
export function inflateStream(stream: PDFRawStream, limitBytes: number): Buffer {
  const filter = single(stream.dict.get(PDFName.of("Filter")));
  const data = Buffer.from(stream.contents);
  if (filter === undefined) return data;
  if (filter !== PDFName.of("FlateDecode")) throw new ExpectedError("pdf.broken");
  const inflated = inflateSync(data, { maxOutputLength: limitBytes });
  const parameters = single(stream.dict.get(PDFName.of("DecodeParms")));
  if (!(parameters instanceof PDFDict)) return inflated;
  const value = (name: string, usual: number) => {
    const found = parameters.get(PDFName.of(name));
    return found instanceof PDFNumber ? found.asNumber() : usual;
  };
  const predictor = value("Predictor", 1);
  if (predictor === 1) return inflated;
  if (predictor < 10 || value("Colors", 1) !== 1 || value("BitsPerComponent", 8) !== 8) {
    throw new ExpectedError("pdf.broken");
  }
  return withoutPredictor(inflated, value("Columns", 1));
}

function single(object: PDFObject | undefined): PDFObject | undefined {
  if (!(object instanceof PDFArray)) return object;
  if (object.size() > 1) throw new ExpectedError("pdf.broken");
  return object.asArray()[0];
}

/** Undoes the predictors of PNG (RFC 2083, 6) for rows of `columns` bytes. */
function withoutPredictor(data: Buffer, columns: number): Buffer {
  if (!Number.isSafeInteger(columns) || columns < 1 || data.length % (columns + 1) !== 0) {
    throw new ExpectedError("pdf.broken");
  }
  const rows = data.length / (columns + 1);
  const plain = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = column === 0 ? 0 : (plain[at - 1] ?? 0);
      const above = row === 0 ? 0 : (plain[at - columns] ?? 0);
      const corner = row === 0 || column === 0 ? 0 : (plain[at - columns - 1] ?? 0);
      plain[at] = (data[row * (columns + 1) + 1 + column] ?? 0) + predicted(kind, left, above, corner);
    }
  }
  return plain;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4: {
      const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
      if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      throw new ExpectedError("pdf.broken");
  }
}
