import type { Language } from "../../preload/letter/letter";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { signatureZones } from "../../preload/stationery/signature-zones";
import type { Media } from "../files/read-media";
import type { NewSignatureField } from "../signing/pdf/add-signature-fields";
import type { TypesetLetter } from "../typesetting/typeset-letter";
import type { TypesettingService } from "../typesetting/typesetting-service";

const FIELD_WORDS: Readonly<Record<Language, { readonly name: string; readonly label: string }>> = {
  de: { name: "Unterschrift", label: "Digitale Unterschrift von" },
  en: { name: "Signature", label: "Digital signature of" },
};

/**
 * The PDF of a letter with an empty signature field for every signatory, in their order, and without pictures of
 * signatures: an unsigned file never looks signed. Rejects as `typeset` does.
 */
export async function pdfForSigning(
  letterSheet: LetterSheet,
  typeset: TypesettingService["typeset"],
  media?: Media,
): Promise<Uint8Array> {
  const sheet = withoutPictures(letterSheet);
  const letter = await typeset(sheet, { pages: false, pdf: true, media });
  // Only who wants such a file loads what takes PDF files apart: a tenth of a second of every start.
  const { addSignatureFields } = await import("../signing/pdf/add-signature-fields");
  return addSignatureFields(letter.pdf, signatoryFields(sheet, letter));
}

/** The rooms stay as high as the pictures were, so that every line stays where the writer has seen it. */
function withoutPictures(sheet: LetterSheet): LetterSheet {
  const empty = sheet.signatoryRows.map((row) => ({
    ...row,
    signatories: row.signatories.map((one) => ({ ...one, picture: null })),
  }));
  return { ...sheet, signatoryRows: empty };
}

function signatoryFields(sheet: LetterSheet, { places }: TypesetLetter): readonly NewSignatureField[] {
  const words = FIELD_WORDS[sheet.language];
  const signatories = places
    .filter(({ part }) => part === "signatory")
    .sort((one, other) => Number(one.id) - Number(other.id));
  const printed = sheet.signatoryRows.flatMap((row) => row.signatories);
  const zones = signatureZones(sheet, signatories);
  return signatories.map(({ page, id }, index) => {
    const number = Number(id) + 1;
    const name = printed[Number(id)]?.lines[0] ?? String(number);
    const { x = 0, y = 0, width = 0, height = 0 } = zones[index] ?? {};
    return {
      name: `${words.name} ${number}`,
      label: `${words.label} ${name}`,
      page,
      xMm: x,
      yMm: y,
      widthMm: width,
      heightMm: height,
    };
  });
}
