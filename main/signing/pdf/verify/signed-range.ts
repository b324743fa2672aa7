import { PDFContext, PDFDict, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { SignatureFault } from "../../signature-fault";
import { newestStart } from "../cross-references";
import { objectBegin } from "../object-begin";
import { parseObject } from "../parse-object";
import { numberOf, understood } from "../pdf-file";
import type { FoundSignature } from "./found-signatures";
import { VERIFYING_LIMITS } from "./verifying-limits";

/** What a signature covers: the file before and behind its own bytes. */
export interface SignedRange {
  readonly before: Buffer;
  readonly behind: Buffer;
  /** Where the signed file ended. */
  readonly end: number;
  /** Offset of the cross-references that the signed file ends with. */
  readonly start: number;
  /** The signature as it stands between the two, padding included. */
  readonly contents: Buffer;
}

// "/Reference" and whatever else may stand behind the signature in its dictionary.
const REST_BYTES = 20_000;

/**
 * Checks that a byte range begins with the file, leaves out nothing but the signature in this very dictionary, and ends
 * where a PDF ends. Throws SignatureFault where it does not: such a range is how signatures are wrapped and shifted.
 */
export function checkRange(bytes: Buffer, { dictionary, file, offset, objectNumber }: FoundSignature): SignedRange {
  const range = file
    .array(dictionary.get(PDFName.of("ByteRange")))
    ?.asArray()
    .map((one) => numberOf(file.resolve(one)));
  const [from = -1, length = -1, second = -1, secondLength = -1] = range ?? [];
  const end = second + secondLength;
  const isPlausible =
    range?.length === 4 &&
    [from, length, second, secondLength].every((one) => Number.isSafeInteger(one) && one >= 0) &&
    from === 0 &&
    second > length + 1 &&
    end <= bytes.length;
  if (!isPlausible || offset === null || offset >= length) throw new SignatureFault("pdfRangeWrong");
  const gap = bytes.subarray(length, second);
  if (gap.length > 2 * VERIFYING_LIMITS.signatureBytes) throw new SignatureFault("pdfSignatureUnreadable");
  const digits = /^<([0-9A-Fa-f]*)>$/u.exec(gap.toString("latin1"))?.[1];
  if (digits === undefined || digits.length % 2 === 1) throw new SignatureFault("pdfRangeWrong");
  checkGap(bytes, { dictionary, offset, objectNumber, length, second, digits });
  return {
    before: bytes.subarray(0, length),
    behind: bytes.subarray(second, end),
    end,
    start: startOf(bytes.subarray(0, end)),
    contents: Buffer.from(digits, "hex"),
  };
}

interface Gap {
  readonly dictionary: PDFDict;
  readonly offset: number;
  readonly objectNumber: number;
  readonly length: number;
  readonly second: number;
  readonly digits: string;
}

/** What is left out has to be the signature of this dictionary: with other digits there, the dictionary has those. */
function checkGap(bytes: Buffer, { dictionary, offset, objectNumber, length, second, digits }: Gap): void {
  const begin = faultless(() => objectBegin(bytes, offset, objectNumber));
  const object = Buffer.from(bytes.subarray(begin, second + REST_BYTES));
  object.fill("0", length - begin + 1, second - begin - 1, "latin1");
  const parsed = faultless(() => parseObject(object, 0, PDFContext.create()));
  const value = parsed instanceof PDFDict && !parsed.has(PDFName.of("Contents")) ? parsed.get(PDFName.of("V")) : parsed;
  const zeros = value instanceof PDFDict ? digitsOf(value) : undefined;
  if (zeros !== "0".repeat(digits.length) || digitsOf(dictionary) !== digits) throw new SignatureFault("pdfRangeWrong");
}

function digitsOf(dictionary: PDFDict): string | undefined {
  const contents = dictionary.get(PDFName.of("Contents"));
  return contents instanceof PDFHexString ? contents.asString() : undefined;
}

function startOf(signed: Buffer): number {
  return faultless(() => newestStart(signed));
}

function faultless<T>(action: () => T): T {
  try {
    return understood(action);
  } catch {
    throw new SignatureFault("pdfRangeWrong");
  }
}
