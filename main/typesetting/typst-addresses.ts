import type { AddressPage } from "../../preload/labels/address-page";
import type { Language } from "../../preload/letter/letter";
import type { FontFamily } from "../../preload/stationery/stationery";
import { MM_PER_PT } from "../../preload/stationery/type-metrics";
import { fontFallback } from "./font-files";
import { lineStyle } from "./line-styles";

/** Envelopes or sheets of labels that shall be set, all of one size. */
export interface AddressSetting {
  readonly pages: readonly AddressPage[];
  readonly language: Language;
  /** What a reader of the PDF calls it. */
  readonly title: string;
  /** ISO 8601. */
  readonly date: string;
}

export const ADDRESS_FAMILY: FontFamily = "Arial";

// The post reads 10 to 12 pt best; what does not fit becomes smaller, but stays readable.
const SIZES_PT = [11, 10.5, 10, 9.5, 9, 8.5, 8];
const RETURN_SIZES_PT = [7, 6.5, 6, 5.5];
const SENDER_SIZES_PT = [9, 8.5, 8, 7.5, 7, 6.5, 6];
const LINE_PER_SIZE = 1.2;
const RETURN_GAP_MM = 1;

/** What assets/typst/addresses.typ reads as addresses.json; `shownPage` from 0, null for all. */
export function typstAddresses({ pages, language, title, date }: AddressSetting, shownPage: number | null) {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const [first] = pages;
  return {
    title,
    language,
    date: { year, month, day },
    fonts: fontFallback(ADDRESS_FAMILY),
    widthMm: first?.widthMm ?? 0,
    heightMm: first?.heightMm ?? 0,
    styles: SIZES_PT.map(style),
    returnStyles: RETURN_SIZES_PT.map(style),
    senderStyles: SENDER_SIZES_PT.map(style),
    returnGapMm: RETURN_GAP_MM,
    shownPage,
    pages,
  };
}

function style(sizePt: number) {
  return lineStyle(ADDRESS_FAMILY, sizePt, sizePt * LINE_PER_SIZE * MM_PER_PT);
}
