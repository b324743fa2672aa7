import { createHash } from "node:crypto";
import { type PDFDict, PDFHexString, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SigningWords } from "../../../preload/contract/signatures";
import type { Language } from "../../../preload/letter/letter";
import type { SignatureLook } from "../../typesetting/signature-look";
import { cadesSignature } from "../cms";
import { hashOf } from "../keys/signing-key-of";
import type { SigningKey } from "../signing-key";
import { importPage } from "./import-page";
import { addInvisibleField } from "./invisible-field";
import { openPdf, type PdfFile, understood } from "./pdf-file";
import { type PdfIncrement, startIncrement, withEntries } from "./pdf-increment";
import { refuseCertified } from "./refuse-certified";
import { byteRange, type SignatureDictionary, signatureDictionary } from "./signature-dictionary";
import { type SignatureField, signatureFields } from "./signature-fields";
import { signatureLines } from "./signature-lines";

export interface PdfSigning {
  /**
   * Index of the signature field; null for the first that is free, or an invisible one where none is; "invisible" for a
   * signature that shows nowhere.
   */
  readonly field: number | "invisible" | null;
  readonly key: SigningKey;
  readonly signerName: string;
  readonly words: SigningWords;
  /** ISO 8601 instant by the signer's clock. */
  readonly signedAt: string;
  /** The signer's zone, such as "Europe/Berlin", in which the visible signature says the time. */
  readonly timeZone: string;
  /** A signature by hand that the visible signature shows, PNG or JPEG; null if none. */
  readonly picture: Uint8Array | null;
  readonly typesetSignature: (look: SignatureLook) => Promise<Uint8Array>;
}

export interface SignedPdf {
  readonly bytes: Uint8Array;
  /** Whether the signature shows on a page. */
  readonly isVisible: boolean;
}

export const SIGNING_LIMITS = { reasonCharacters: 200, townCharacters: 80, nameCharacters: 100 } as const;
const POINTS_PER_MM = 72 / 25.4;
// Too narrow for a word in the smallest type; such fields are meant to show nothing.
const LEAST_FIELD_PT = 10;
// What a signature has besides certificates: less than 1.5 kB with RSA-4096.
const SIGNATURE_BYTES = 4096;

/**
 * Signs a PDF (PAdES B-B) by appending to it; the bytes before stay as they are, so earlier signatures stay valid. Throws
 * ExpectedError "pdf.reasonTooLong", "pdf.townTooLong", "pdf.noSuchField", "pdf.fieldSigned", "pdf.certified",
 * "signature.pictureUnreadable" and those of openPdf.
 */
export async function signPdf(pdf: Uint8Array, signing: PdfSigning): Promise<SignedPdf> {
  checkWords(signing.words);
  const file = openPdf(pdf);
  const fields = understood(() => {
    refuseCertified(file);
    return signatureFields(file);
  });
  const field = chosenField(fields, signing.field);
  const look = field === null ? null : lookOf(file, field, signing);
  const page = look === null ? null : openPdf(await signing.typesetSignature(look));
  const increment = startIncrement(file);
  const room = signatureDictionary({ ...signing, signerName: shownName(signing) }, signatureRoom(signing.key));
  const value = increment.add(room.bytes);
  understood(() => {
    if (field === null) addInvisibleField(file, increment, fields, value);
    else fillField(file, increment, field, value, page);
  });
  const { bytes, contentOffset } = increment.finish();
  return { bytes: seal(bytes, contentOffset(value), room, signing.key), isVisible: page !== null };
}

function checkWords({ reason, town }: SigningWords): void {
  const { reasonCharacters, townCharacters } = SIGNING_LIMITS;
  if (reason.length > reasonCharacters) throw new ExpectedError("pdf.reasonTooLong", { limit: reasonCharacters });
  if (town.length > townCharacters) throw new ExpectedError("pdf.townTooLong", { limit: townCharacters });
}

function chosenField(fields: readonly SignatureField[], index: PdfSigning["field"]): SignatureField | null {
  if (index === "invisible") return null;
  if (index === null) return fields.find(({ isSigned }) => !isSigned) ?? null;
  const field = fields[index];
  const number = index + 1;
  if (field === undefined) throw new ExpectedError("pdf.noSuchField", { number, count: fields.length });
  if (field.isSigned) throw new ExpectedError("pdf.fieldSigned", { number });
  return field;
}

/** Null where the field has no room to show anything. */
function lookOf(file: PdfFile, { rectangle }: SignatureField, signing: PdfSigning): SignatureLook | null {
  if (rectangle.width < LEAST_FIELD_PT || rectangle.height < LEAST_FIELD_PT) return null;
  const language = languageOf(file);
  return {
    widthMm: rectangle.width / POINTS_PER_MM,
    heightMm: rectangle.height / POINTS_PER_MM,
    language,
    name: shownName(signing),
    lines: signatureLines(signing.words, signing.signedAt, language, signing.timeZone),
    picture: signing.picture,
  };
}

function languageOf(file: PdfFile): Language {
  const language = file.entry(file.catalog, "Lang");
  const isText = language instanceof PDFString || language instanceof PDFHexString;
  return isText && language.decodeText().toLowerCase().startsWith("en") ? "en" : "de";
}

function shownName({ signerName }: PdfSigning): string {
  const { nameCharacters } = SIGNING_LIMITS;
  return signerName.length <= nameCharacters ? signerName : `${signerName.slice(0, nameCharacters - 1)}…`;
}

function fillField(
  file: PdfFile,
  increment: PdfIncrement,
  { field, widget }: SignatureField,
  value: PDFRef,
  page: PdfFile | null,
): void {
  const appearance = page === null ? {} : { AP: increment.context.obj({ N: importPage(page, increment) }) };
  if (field === widget) {
    increment.write(field, withEntries(dictionaryOf(file, field), { V: value, ...appearance }));
    return;
  }
  increment.write(field, withEntries(dictionaryOf(file, field), { V: value }));
  increment.write(widget, withEntries(dictionaryOf(file, widget), appearance));
}

function dictionaryOf(file: PdfFile, reference: PDFRef): PDFDict {
  const dictionary = file.dictionary(reference);
  if (dictionary === undefined) throw new ExpectedError("pdf.broken");
  return dictionary;
}

function signatureRoom({ certificate, chain }: SigningKey): number {
  return chain.reduce((sum, one) => sum + one.length, SIGNATURE_BYTES + certificate.length);
}

/** Writes the byte range and the signature into the room that was left for them. */
function seal(bytes: Buffer, dictionaryOffset: number, room: SignatureDictionary, key: SigningKey): Uint8Array {
  const start = dictionaryOffset + room.contentsStart;
  const end = dictionaryOffset + room.contentsEnd;
  bytes.write(byteRange(start, end, bytes.length), dictionaryOffset + room.range, "latin1");
  const hash = createHash(hashOf(key.algorithm)).update(bytes.subarray(0, start)).update(bytes.subarray(end));
  const signature = Buffer.from(cadesSignature(hash.digest(), key));
  if (2 * signature.length > end - start - 2) throw new Error("The signature is longer than its room");
  bytes.write(signature.toString("hex"), start + 1, "latin1");
  return bytes;
}
