import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { FOOTER_LINE_MM } from "../../../preload/stationery/sheet-geometry";
import { type FooterLayout, footerLayout } from "../../paper/footer-layout";
import type { LineBox } from "./line-box";
import { bottomMarginMm } from "./page-frame";
import type { SheetLayout } from "./sheet-layout";
import type { StyleEntry } from "./style-entry";

const CLAIM_PT = 9;
const CLAIM_LINE_MM = 4.23;

export function claimBox(): LineBox {
  return { sizePt: CLAIM_PT, lineMm: CLAIM_LINE_MM, firstMm: CLAIM_LINE_MM };
}

export function footerBox({ sizePt }: Pick<FooterLayout, "sizePt">): LineBox {
  return { sizePt, lineMm: FOOTER_LINE_MM, firstMm: FOOTER_LINE_MM };
}

/** Styles of what the paper carries, as far as it carries something. */
export function paperStyles(sheet: LetterSheet, layout: SheetLayout): readonly StyleEntry[] {
  const { paper, geometry } = sheet;
  const { firstBottom, bottom } = geometry.margins;
  const box = footerBox(footerLayout(sheet, paper.first.footer));
  const roomMm = bottomMarginMm(sheet, layout, firstBottom) - (geometry.sheet.height - geometry.footerBottom);
  return [
    ...(paper.claim.text === ""
      ? []
      : [{ id: "LetterClaim", box: claimBox(), run: colour(paper.colours.claim) } as const]),
    ...(paper.first.footer.length === 0
      ? []
      : [{ id: "LetterFooter", box, run: colour(paper.colours.footer) } as const]),
    ...(firstBottom > bottom ? [{ id: "LetterFooterRoom", box: { ...box, lineMm: roomMm } } as const] : []),
  ];
}

/** Colour of a run, as "rrggbb". */
export function colour(value: string): { readonly color?: string } {
  return value === "#000000" ? {} : { color: value.slice(1) };
}
