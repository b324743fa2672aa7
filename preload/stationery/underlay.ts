import { ExpectedError } from "../contract/expected-error";

/** A letterhead has at most a first page and one for those that follow. */
export const MOST_UNDERLAY_PAGES = 2;
const A4 = { widthMm: 210, heightMm: 297 };
/** Programs round their paper, and cutters cut to a millimetre. */
const TOLERANCE_MM = 1.5;
const MM_PER_PT = 25.4 / 72;

export interface SizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A page as a PDF describes it: its box in units of 1/72 inch times `userUnit`, and how far it is turned, in degrees. */
export interface PdfPageBox {
  /** Left, bottom, right and top edge. */
  readonly view: readonly number[];
  readonly rotate: number;
  readonly userUnit: number;
}

/** What a PDF has besides its pages. */
export interface PdfTraits {
  readonly pageCount: number;
  readonly isEncrypted: boolean;
  readonly hasForm: boolean;
  readonly hasScripts: boolean;
}

/** The size of a page as it is seen. */
export function pageSizeMm({ view, rotate, userUnit }: PdfPageBox): SizeMm {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const across = Math.abs(right - left) * userUnit * MM_PER_PT;
  const down = Math.abs(top - bottom) * userUnit * MM_PER_PT;
  return rotate % 180 === 0 ? { widthMm: across, heightMm: down } : { widthMm: down, heightMm: across };
}

/** Throws ExpectedErrors underlay.encrypted, .pages, .form and .scripts for a PDF that can be no letterhead. */
export function refuseTraits({ pageCount, isEncrypted, hasForm, hasScripts }: PdfTraits): void {
  if (isEncrypted) throw new ExpectedError("underlay.encrypted");
  if (pageCount < 1) throw new ExpectedError("underlay.damaged");
  if (pageCount > MOST_UNDERLAY_PAGES) throw new ExpectedError("underlay.pages", { count: pageCount });
  if (hasForm) throw new ExpectedError("underlay.form");
  if (hasScripts) throw new ExpectedError("underlay.scripts");
}

/** Throws ExpectedErrors underlay.landscape and underlay.otherPaper, the latter with the whole millimetres of the page. */
export function refuseOtherPaper(size: SizeMm): void {
  if (isSize(size, A4)) return;
  if (isSize({ widthMm: size.heightMm, heightMm: size.widthMm }, A4)) throw new ExpectedError("underlay.landscape");
  throw new ExpectedError("underlay.otherPaper", {
    width: Math.round(size.widthMm),
    height: Math.round(size.heightMm),
  });
}

function isSize(size: SizeMm, wanted: SizeMm): boolean {
  return (
    Math.abs(size.widthMm - wanted.widthMm) <= TOLERANCE_MM && Math.abs(size.heightMm - wanted.heightMm) <= TOLERANCE_MM
  );
}
