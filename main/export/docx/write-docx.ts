import { Document, type FileChild, Paragraph } from "docx";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { typeSizes } from "../../../preload/stationery/type-sizes";
import { type Media, readMedia } from "../../files/read-media";
import { documentParts } from "./document-parts";
import { twips } from "./docx-units";
import { endingParagraphs } from "./ending";
import { fieldFrames } from "./field-styles";
import { framedFields } from "./fields";
import { firstHeader, followingHeader } from "./headers";
import { LANGUAGE_TAGS } from "./letter-styles";
import { listNumbering, reserveListNumbers } from "./list-numbering";
import { packDocx } from "./pack-docx";
import { bottomMarginMm, headerTopMm, textTopMm } from "./page-frame";
import { paperFooters } from "./paper-parts";
import { passageParagraphs } from "./passages";
import { printableSheet } from "./printable-sheet";
import { type SheetLayout, sheetLayout } from "./sheet-layout";
import type { PictureBytes } from "./signatories";
import { styledParagraph } from "./styled-paragraph";
import { STYLES_PART, stylesPart } from "./styles-part";

const WORD_2013 = 15;

/**
 * The letter as a DOCX file; the same sheet gives the same bytes. `media` holds the pictures that the letter names. Throws ExpectedError "picture.missing".
 */
export async function writeDocx(unfiltered: LetterSheet, media?: Media): Promise<Uint8Array> {
  const sheet = printableSheet(unfiltered);
  const layout = sheetLayout(sheet);
  const styles = { path: STYLES_PART, data: stylesPart(sheet, layout) };
  const parts = documentParts(reserveListNumbers(letterDocument(sheet, layout, (name) => readMedia(media, name))), [
    styles,
  ]);
  return packDocx(parts, { date: sheet.date, language: LANGUAGE_TAGS[sheet.language] });
}

function letterDocument(sheet: LetterSheet, layout: SheetLayout, pictures: PictureBytes): Document {
  const frames = fieldFrames(sheet, layout);
  const { geometry, title, author } = sheet;
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    compatibility: { version: WORD_2013 },
    defaultTabStop: twips(12.5),
    ...(sheet.hyphenation ? { hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3 } } : {}),
    styles: { importedStyles: [] },
    numbering: listNumbering(typeSizes(sheet.stationery).listIndentMm),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(geometry.sheet.width), height: twips(geometry.sheet.height) },
            margin: {
              top: twips(textTopMm(sheet, layout)),
              bottom: twips(bottomMarginMm(sheet, layout, geometry.margins.bottom)),
              left: twips(geometry.margins.left),
              right: twips(geometry.margins.right),
              header: twips(headerTopMm(sheet, layout)),
              footer: twips(geometry.sheet.height - geometry.footerBottom),
            },
          },
        },
        headers: { first: firstHeader(sheet, frames, pictures), default: followingHeader(sheet, pictures) },
        footers: paperFooters(sheet),
        children: [...framedFields(sheet, frames), ...flow(sheet, pictures)],
      },
    ],
  });
}

/** What follows one another down the pages. It begins with a paragraph, because frames hold on to the next one. */
function flow(sheet: LetterSheet, pictures: PictureBytes): readonly FileChild[] {
  const children = [
    ...(sheet.subject === "" ? [] : [styledParagraph("LetterSubject", sheet.subject)]),
    ...(sheet.salutation === "" ? [] : [styledParagraph("LetterSalutation", sheet.salutation)]),
    ...passageParagraphs(sheet),
    ...endingParagraphs(sheet, pictures),
  ];
  return children[0] instanceof Paragraph ? children : [styledParagraph("LetterBody", ""), ...children];
}
