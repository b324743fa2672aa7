import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { SIGNATORY_GAP_MM, type SignatoryRow } from "../../preload/stationery/signatory-rows";
import { typeSizes } from "../../preload/stationery/type-sizes";
import { fontFallback } from "./font-files";
import { lineStyles } from "./line-styles";
import { mediaPath } from "./media-pictures";
import { paperDrawing } from "./paper-drawing";
import { fieldMeasures, pageMeasures, sheetMarks } from "./sheet-measures";
import { withWholeLastWords } from "./whole-last-word";

const COLUMN_GAP_MM = 5;
// Enclosures and copy list up to this length are never parted.
const KEPT_WHOLE_LINES = 18;

/** What assets/typst/letter.typ reads as letter.json: every word, and every measure in millimetres or points. */
export function typstLetter(
  sheet: LetterSheet,
  reportsPlaces = true,
  isThere: (media: string) => boolean = () => true,
) {
  const { geometry, stationery } = sheet;
  const sizes = typeSizes(stationery);
  const styles = lineStyles(sheet);
  const [year = 0, month = 0, day = 0] = sheet.date.split("-").map(Number);
  return {
    reportsPlaces,
    title: sheet.title,
    author: sheet.author,
    letterhead: sheet.letterhead,
    returnLine: sheet.returnLine,
    remarkLines: sheet.remarkLines,
    addressLines: sheet.addressLines,
    informationBlock: sheet.informationBlock,
    referenceLine: sheet.referenceLine,
    subject: sheet.subject,
    salutation: sheet.salutation,
    passages: sheet.passages.map((passage) => ({ ...passage, blocks: withWholeLastWords(passage.blocks) })),
    closing: sheet.closing,
    signatoryRows: sheet.signatoryRows.map(typstRow),
    enclosures: sheet.enclosures,
    copies: sheet.copies,
    followingLine: {
      head: sheet.followingHead,
      pageWord: sheet.pageWord,
      ofWord: sheet.ofWord,
      widthMm: geometry.textWidth,
      gapMm: COLUMN_GAP_MM,
      style: styles.pageLine,
    },
    date: { year, month, day },
    language: sheet.language,
    fonts: fontFallback(stationery.fontFamily),
    textWidthMm: geometry.textWidth,
    lineMm: sizes.blankLineMm,
    page: pageMeasures(geometry),
    paper: paperDrawing(sheet, isThere),
    nameColour: sheet.paper.colours.name,
    marks: sheetMarks(sheet),
    styles,
    fields: fieldMeasures(geometry),
    body: {
      hyphenate: sheet.hyphenation,
      // The first heading of a document has to be of the first level.
      headingLevel: sheet.subject === "" ? 1 : 2,
      gapBelowSubjectMm: 2 * sizes.blankLineMm,
      listIndentMm: sizes.listIndentMm,
      quotationIndentMm: sizes.quotationIndentMm,
      bullet: "–",
    },
    ending: {
      signatureRoomMm: sizes.signatureRoomMm,
      signatoryColumns: sheet.signatoryColumns,
      columnGapMm: SIGNATORY_GAP_MM,
      keptWholeLines: KEPT_WHOLE_LINES,
    },
  };
}

function typstRow({ roomMm, signatories }: SignatoryRow) {
  return {
    roomMm,
    signatories: signatories.map(({ lines, picture }) => ({
      lines,
      picture: picture === null ? null : { ...picture, media: mediaPath(picture.media) },
    })),
  };
}
