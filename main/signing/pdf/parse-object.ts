import {
  type PDFContext,
  type PDFDict,
  type PDFName,
  type PDFObject,
  PDFObjectParser,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";

type ByteStream = ConstructorParameters<typeof PDFObjectParser>[0];

/**
 * Reads the object that stands at an offset. A dictionary that has a key twice is refused: one program would take its first
 * value and another the last. Throws ExpectedError "pdf.broken", or whatever the parser throws.
 */
export function parseObject(bytes: Buffer, offset: number, context: PDFContext): PDFObject {
  return new StrictParser(bytes.subarray(offset), context).parseObject();
}

class StrictParser extends PDFObjectParser {
  /** What is being read, innermost last: the keys of a dictionary so far, or a value. */
  readonly #open: (Set<PDFName> | "value")[] = [];

  constructor(bytes: Uint8Array, context: PDFContext) {
    // The library does not export its kind of stream, but makes one.
    const { bytes: stream } = PDFObjectParser.forBytes(bytes, context) as unknown as { readonly bytes: ByteStream };
    super(stream, context);
  }

  override parseObject(reference?: PDFRef): PDFObject {
    this.#open.push("value");
    const object = super.parseObject(reference);
    this.#open.pop();
    return object;
  }

  protected override parseDict(reference?: PDFRef): PDFDict {
    this.#open.push(new Set());
    const dictionary = super.parseDict(reference);
    this.#open.pop();
    return dictionary;
  }

  protected override parseName(): PDFName {
    const name = super.parseName();
    const keys = this.#open.at(-1);
    if (keys === undefined || keys === "value") return name;
    if (keys.has(name)) throw new ExpectedError("pdf.broken");
    keys.add(name);
    return name;
  }
}
