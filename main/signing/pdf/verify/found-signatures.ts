import { type PDFDict, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../../preload/contract/expected-error";
import type { PdfFile } from "../pdf-file";
import { signatureFields } from "../signature-fields";
import type { PdfHistory } from "./pdf-history";
import { VERIFYING_LIMITS } from "./verifying-limits";

/** The value of a signature field. */
export interface FoundSignature {
  /** Full name of the field. */
  readonly field: string;
  readonly dictionary: PDFDict;
  /** The file as it was when the signature was found first. */
  readonly file: PdfFile;
  /** Offset of the object that the dictionary is or is part of; null where it lies in a stream. */
  readonly offset: number | null;
  readonly objectNumber: number;
  /** Whether the field still has it. */
  readonly isThere: boolean;
  /** Whether another field has the very same value. */
  readonly isCopy: boolean;
}

/**
 * All signatures that a file has or ever had, those that are gone included. Throws ExpectedError "pdf.broken" and
 * "signing.tooManyPdfSignatures".
 */
export function findSignatures({ revisions }: PdfHistory): readonly FoundSignature[] {
  const found = new Map<string, FoundSignature>();
  const newest = new Set<string>();
  revisions.forEach(({ file }, index) => {
    const taken = new Set<string>();
    for (const { name, field } of signatureFields(file)) {
      const value = signatureIn(file, field);
      if (value === null) continue;
      const place = `${value.objectNumber} ${value.offset}`;
      const key = `${place} ${name}`;
      if (index === revisions.length - 1) newest.add(key);
      if (!found.has(key)) found.set(key, { ...value, field: name, isThere: false, isCopy: taken.has(place) });
      taken.add(place);
    }
    if (found.size > VERIFYING_LIMITS.signatures) {
      throw new ExpectedError("signing.tooManyPdfSignatures", { limit: VERIFYING_LIMITS.signatures });
    }
  });
  return [...found].map(([key, one]) => ({ ...one, isThere: newest.has(key) }));
}

function signatureIn(file: PdfFile, field: PDFRef) {
  const value = file.dictionary(field)?.get(PDFName.of("V"));
  const dictionary = file.dictionary(value);
  if (dictionary === undefined) return null;
  const { objectNumber } = value instanceof PDFRef ? value : field;
  const place = file.references.places.get(objectNumber);
  return { dictionary, file, objectNumber, offset: place?.kind === "offset" ? place.offset : null };
}
