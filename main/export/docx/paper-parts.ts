import {
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from "docx";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import type { PaperSide, PlacedPicture } from "../../../preload/stationery/sheet-paper";
import { footerLayout } from "../../paper/footer-layout";
import { emu, pixels } from "./docx-units";
import { frameAt } from "./field-styles";
import { shiftAboveMm } from "./line-box";
import { claimBox, footerBox } from "./paper-styles";
import type { PictureBytes } from "./signatories";
import { styledParagraph } from "./styled-paragraph";

/** Pictures of one side of the paper, behind the text; one whose file is missing is left out, as its check says. */
export function paperPictures({ pictures }: PaperSide, bytes: PictureBytes): readonly ImageRun[] {
  return pictures.flatMap((picture) => {
    const data = bytesOrNone(picture.media, bytes);
    return data === null ? [] : [placed(picture, data)];
  });
}

function bytesOrNone(media: string, bytes: PictureBytes): Uint8Array | null {
  try {
    return bytes(media);
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

function placed({ media, alt, zone }: PlacedPicture, data: Uint8Array): ImageRun {
  return new ImageRun({
    type: media.endsWith(".png") ? "png" : "jpg",
    data,
    transformation: { width: pixels(zone.width), height: pixels(zone.height) },
    altText: { name: alt, title: alt, description: alt },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(zone.x) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(zone.y) },
      behindDocument: true,
      allowOverlap: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
}

/** The claim of the letterhead in its frame. */
export function claimParagraphs({ paper, stationery }: LetterSheet): readonly Paragraph[] {
  const { text, zone } = paper.claim;
  if (text === "") return [];
  const frame = frameAt({ ...zone, y: zone.y + shiftAboveMm(stationery.fontFamily, claimBox()) });
  return text.split("\n").map((line) => styledParagraph("LetterClaim", line, { frame }));
}

/** Footers of the first and of following pages; none where the margins alone leave the room. */
export function paperFooters(sheet: LetterSheet): { readonly first?: Footer; readonly default?: Footer } {
  const { paper, geometry } = sheet;
  const isDeeper = geometry.margins.firstBottom > geometry.margins.bottom;
  return {
    ...(isDeeper || paper.first.footer.length > 0 ? { first: footer(sheet, paper.first, isDeeper) } : {}),
    ...(paper.following.footer.length > 0 ? { default: footer(sheet, paper.following, false) } : {}),
  };
}

function footer(sheet: LetterSheet, side: PaperSide, isDeeper: boolean): Footer {
  const layout = footerLayout(sheet, side.footer);
  const shift = shiftAboveMm(sheet.stationery.fontFamily, footerBox(layout));
  const columns = layout.columns.flatMap(({ xMm, yMm, widthMm, lines }) => {
    const height = lines.length * layout.lineMm;
    const frame = frameAt({ x: xMm, y: yMm + shift, width: widthMm, height });
    return lines.map((line) => styledParagraph("LetterFooter", line, { frame }));
  });
  // As high as what the text of the first page has to keep off.
  const room = new Paragraph({ style: isDeeper ? "LetterFooterRoom" : "LetterEnd" });
  return new Footer({ children: [...columns, room] });
}
