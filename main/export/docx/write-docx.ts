import { Document, Packer } from "docx";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { twips } from "./docx-units";
import { endingParagraphs } from "./ending";
import { framedFields, referenceTable } from "./fields";
import { firstHeader, followingHeader } from "./headers";
import { LANGUAGE_TAGS, letterStyles, UNHYPHENATED_STYLES } from "./letter-styles";
import { LIST_NUMBERING } from "./list-numbering";
import { packDocx } from "./pack-docx";
import { headerTopMm, textTopMm } from "./page-frame";
import { passageParagraphs } from "./passages";
import { printableSheet } from "./printable-sheet";
import { styledParagraph } from "./styled-paragraph";

const WORD_2013 = 15;

/** The letter as a DOCX file; the same sheet gives the same bytes. */
export async function writeDocx(unfiltered: LetterSheet): Promise<Uint8Array> {
  const sheet = printableSheet(unfiltered);
  const document = letterDocument(sheet);
  return packDocx(new Uint8Array(await Packer.toArrayBuffer(document)), {
    date: sheet.date,
    language: LANGUAGE_TAGS[sheet.language],
    unhyphenatedStyles: UNHYPHENATED_STYLES,
  });
}

function letterDocument(sheet: LetterSheet): Document {
  const { geometry, title, author } = sheet;
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    compatibility: { version: WORD_2013 },
    defaultTabStop: twips(12.5),
    ...(sheet.hyphenation ? { hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3 } } : {}),
    styles: letterStyles(sheet),
    numbering: LIST_NUMBERING,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(geometry.sheet.width), height: twips(geometry.sheet.height) },
            margin: {
              top: twips(textTopMm(sheet)),
              bottom: twips(geometry.margins.bottom),
              left: twips(geometry.margins.left),
              right: twips(geometry.margins.right),
              header: twips(headerTopMm(sheet)),
              footer: twips(geometry.sheet.height - geometry.footerBottom),
            },
          },
        },
        headers: { first: firstHeader(sheet), default: followingHeader(sheet) },
        children: [
          ...framedFields(sheet),
          ...referenceTable(sheet),
          ...(sheet.subject === "" ? [] : [styledParagraph("LetterSubject", sheet.subject)]),
          ...(sheet.salutation === "" ? [] : [styledParagraph("LetterSalutation", sheet.salutation)]),
          ...passageParagraphs(sheet),
          ...endingParagraphs(sheet),
        ],
      },
    ],
  });
}
