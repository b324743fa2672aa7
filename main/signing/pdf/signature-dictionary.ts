import { PDFHexString } from "@cantoo/pdf-lib";
import type { SigningWords } from "../../../preload/contract/signatures";

/** What stands beside a signature in the file, under it. */
export interface SignatureFacts {
  readonly signerName: string;
  readonly words: SigningWords;
  /** ISO 8601 instant by the signer's clock. */
  readonly signedAt: string;
}

/** A signature dictionary (ISO 32000-1, 12.8) with room for what is known only when all else is written. */
export interface SignatureDictionary {
  readonly bytes: Buffer;
  /** Offsets inside the bytes: of the byte range's array, and of the contents from "<" to behind ">". */
  readonly range: number;
  readonly contentsStart: number;
  readonly contentsEnd: number;
}

const RANGE_ROOM = `[${"0".repeat(4 * 11)}]`;

export function signatureDictionary(facts: SignatureFacts, signatureBytes: number): SignatureDictionary {
  const head = "<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/ByteRange ";
  const middle = "\n/Contents ";
  const contents = `<${"0".repeat(2 * signatureBytes)}>`;
  const texts = [
    ["Name", facts.signerName],
    ["Reason", facts.words.reason],
    ["Location", facts.words.town],
  ] as const;
  const entries = texts.flatMap(([name, text]) => (text === "" ? [] : [`\n/${name} ${PDFHexString.fromText(text)}`]));
  const contentsStart = head.length + RANGE_ROOM.length + middle.length;
  const end = `\n/M (${pdfDate(facts.signedAt)})${entries.join("")}\n>>`;
  return {
    bytes: Buffer.from(`${head}${RANGE_ROOM}${middle}${contents}${end}`, "latin1"),
    range: head.length,
    contentsStart,
    contentsEnd: contentsStart + contents.length,
  };
}

/** What the signature covers: the file before and behind its contents; as long as the room that was left for it. */
export function byteRange(contentsStart: number, contentsEnd: number, length: number): string {
  const range = `[0 ${contentsStart} ${contentsEnd} ${length - contentsEnd}`;
  return `${range.padEnd(RANGE_ROOM.length - 1)}]`;
}

function pdfDate(instant: string): string {
  return `D:${new Date(instant).toISOString().slice(0, 19).replace(/[-T:]/gu, "")}+00'00'`;
}
