import {
  Header,
  HorizontalPositionRelativeFrom,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from "docx";
import { ShapeRun } from "docx/shapes";
import type { Language } from "../../../preload/letter/letter";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { emu, pixels } from "./docx-units";
import type { FieldFrames } from "./field-styles";
import { claimParagraphs, paperPictures } from "./paper-parts";
import type { PictureBytes } from "./signatories";
import { styledParagraph } from "./styled-paragraph";
import { textRuns } from "./text-runs";

const MARK_PT = 0.4;
const MARK_NAMES: Readonly<Record<Language, { readonly fold: string; readonly hole: string }>> = {
  de: { fold: "Falzmarke", hole: "Lochmarke" },
  en: { fold: "Fold mark", hole: "Hole mark" },
};

/** Header of the first page: letterhead, marks, and the height that puts the text below the address field. */
export function firstHeader(sheet: LetterSheet, frames: FieldFrames, pictures: PictureBytes): Header {
  return new Header({
    children: [
      ...(sheet.letterhead === ""
        ? []
        : [styledParagraph("LetterHead", sheet.letterhead, { frame: frames.LetterHead })]),
      ...claimParagraphs(sheet),
      new Paragraph({
        style: "LetterHeadRoom",
        children: [...paperPictures(sheet.paper.first, pictures), ...marks(sheet)],
      }),
    ],
  });
}

/** Header of all other pages: what the letter is about, and the page number. */
export function followingHeader(sheet: LetterSheet, pictures: PictureBytes): Header {
  const page = [new Tab(), `${sheet.pageWord} `, PageNumber.CURRENT, ` ${sheet.ofWord} `, PageNumber.TOTAL_PAGES];
  return new Header({
    children: [
      new Paragraph({
        style: "LetterFollowingHead",
        children: [
          ...paperPictures(sheet.paper.following, pictures),
          ...textRuns(sheet.followingHead),
          new TextRun({ children: page }),
        ],
      }),
    ],
  });
}

function marks({ geometry, stationery, language }: LetterSheet): readonly ShapeRun[] {
  const names = MARK_NAMES[language];
  const left = geometry.marksLeft;
  const folds = geometry.foldMarks.map((y, index) =>
    mark(left, y, geometry.foldMarkLength, `${names.fold} ${index + 1}`),
  );
  const hole = mark(left, geometry.holeMark, geometry.holeMarkLength, names.hole);
  return [...(stationery.foldMarks ? folds : []), ...(stationery.holeMark ? [hole] : [])];
}

function mark(x: number, y: number, lengthMm: number, name: string): ShapeRun {
  return new ShapeRun({
    type: "line",
    transformation: { width: pixels(lengthMm), height: 0 },
    line: { color: "000000", width: MARK_PT },
    altText: { name, title: name, description: name },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(x) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(y) },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
