import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import type { PaperSide, PlacedPicture } from "../../preload/stationery/sheet-paper";
import { footerLayout } from "../paper/footer-layout";
import { lineStyle } from "./line-styles";
import { mediaPath } from "./media-pictures";

const CLAIM_PT = 9;
const CLAIM_LINE_MM = 4.23;

/** What letter.typ draws behind the pages; null where the paper carries nothing. `isThere` says of which pictures there are bytes. */
export function paperDrawing(sheet: LetterSheet, isThere: (media: string) => boolean) {
  const { first, following, claim, colours } = sheet.paper;
  const family = sheet.stationery.fontFamily;
  const side = (of: PaperSide, texts: readonly object[]) => {
    const footer = footerLayout(sheet, of.footer);
    const style = lineStyle(family, footer.sizePt, footer.lineMm);
    const columns = footer.columns.map((column) => ({ ...column, style, colour: colours.footer }));
    return { pictures: of.pictures.filter(({ media }) => isThere(media)).map(drawn), texts: [...texts, ...columns] };
  };
  const { zone } = claim;
  const slogan = {
    xMm: zone.x,
    yMm: zone.y,
    widthMm: zone.width,
    lines: claim.text.split("\n"),
    style: lineStyle(family, CLAIM_PT, CLAIM_LINE_MM),
    colour: colours.claim,
  };
  return { first: side(first, claim.text === "" ? [] : [slogan]), following: side(following, []) };
}

function drawn({ media, alt, zone }: PlacedPicture) {
  return { media: mediaPath(media), alt, xMm: zone.x, yMm: zone.y, widthMm: zone.width, heightMm: zone.height };
}
