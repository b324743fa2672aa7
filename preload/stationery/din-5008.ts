/** Form A: low letterhead, form B: high letterhead. */
export type Form = "A" | "B";

/** A rectangle on the sheet; `x` from its left and `y` from its top edge, all in millimetres. */
export interface ZoneMm {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a DIN 5008 letter has its parts. Millimetres from the top and left edges; tops are tops of lines, not of ink. */
export interface LetterGeometry {
  readonly form: Form;
  readonly sheet: { readonly width: number; readonly height: number };
  /** `bottom` of following pages; the first page may keep more free below its text. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly firstBottom: number;
  };
  readonly textWidth: number;
  /** Height of a line in the fields and of a blank line between parts. */
  readonly line: number;
  /** Name of the sender; its last line stands at the bottom of this zone. */
  readonly letterhead: ZoneMm;
  readonly addressField: ZoneMm;
  readonly returnLine: ZoneMm;
  readonly remarkZone: ZoneMm;
  readonly addressZone: ZoneMm;
  readonly informationBlock: ZoneMm;
  readonly referenceLineTop: number;
  /** Top of the subject where the information block is no deeper than the address field. */
  readonly subjectTop: number;
  readonly foldMarks: readonly [number, number];
  readonly holeMark: number;
  readonly marksLeft: number;
  readonly foldMarkLength: number;
  readonly holeMarkLength: number;
  readonly footerBottom: number;
  readonly following: { readonly pageLineTop: number; readonly textTop: number };
  readonly columnLeft: number;
}

/** 12 pt: height of a typewriter line, on which the norm's vertical measures are built. */
export const LINE_MM = 4.23;

// Values confirmed by at least two independent sources unless marked. Marked values are open in those sources; they are
// our own constants: change them here and every output follows.
const SHEET = { width: 210, height: 297 };
const ADDRESS_FIELD_LEFT = 20;
const TEXT_LEFT = 25;
const RIGHT_MARGIN = 20;
const RETURN_LINE_HEIGHT = 5;
const REMARK_ZONE_HEIGHT = 12.7;
const ADDRESS_ZONE_HEIGHT = 27.3;
const ADDRESS_FIELD_WIDTH = 85;
const LETTERHEAD_HEIGHT: Readonly<Record<Form, number>> = { A: 27, B: 45 };
const FIRST_FOLD: Readonly<Record<Form, number>> = { A: 87, B: 105 };
const FOLD_DISTANCE = 105;
const OWN_BOTTOM_MARGIN = 25;
const OWN_INFORMATION_BLOCK_HEIGHT = 40;
const OWN_MARKS_LEFT = 5;
const OWN_FOLD_MARK_LENGTH = 2.5;
const OWN_HOLE_MARK_LENGTH = 4;
const OWN_FOOTER_BOTTOM = 290;
const OWN_LETTERHEAD = { y: 8, height: 14 };
// Two sources, both from older editions of the norm.
const PAGE_LINE_TOP = 16.9;

export function letterGeometry(form: Form): LetterGeometry {
  const top = LETTERHEAD_HEIGHT[form];
  const fieldHeight = RETURN_LINE_HEIGHT + REMARK_ZONE_HEIGHT + ADDRESS_ZONE_HEIGHT;
  const textWidth = SHEET.width - TEXT_LEFT - RIGHT_MARGIN;
  const inField = (y: number, height: number): ZoneMm => ({
    x: TEXT_LEFT,
    y,
    width: ADDRESS_FIELD_WIDTH - (TEXT_LEFT - ADDRESS_FIELD_LEFT),
    height,
  });
  const subjectTop = top + fieldHeight + 2 * LINE_MM;
  return {
    form,
    sheet: SHEET,
    margins: { left: TEXT_LEFT, right: RIGHT_MARGIN, bottom: OWN_BOTTOM_MARGIN, firstBottom: OWN_BOTTOM_MARGIN },
    textWidth,
    line: LINE_MM,
    letterhead: { x: TEXT_LEFT, y: OWN_LETTERHEAD.y, width: textWidth, height: OWN_LETTERHEAD.height },
    addressField: { x: ADDRESS_FIELD_LEFT, y: top, width: ADDRESS_FIELD_WIDTH, height: fieldHeight },
    returnLine: inField(top, RETURN_LINE_HEIGHT),
    remarkZone: inField(top + RETURN_LINE_HEIGHT, REMARK_ZONE_HEIGHT),
    addressZone: inField(top + RETURN_LINE_HEIGHT + REMARK_ZONE_HEIGHT, ADDRESS_ZONE_HEIGHT),
    informationBlock: { x: 125, y: top + 5, width: 75, height: OWN_INFORMATION_BLOCK_HEIGHT },
    referenceLineTop: subjectTop,
    subjectTop,
    foldMarks: [FIRST_FOLD[form], FIRST_FOLD[form] + FOLD_DISTANCE],
    holeMark: SHEET.height / 2,
    marksLeft: OWN_MARKS_LEFT,
    foldMarkLength: OWN_FOLD_MARK_LENGTH,
    holeMarkLength: OWN_HOLE_MARK_LENGTH,
    footerBottom: OWN_FOOTER_BOTTOM,
    following: { pageLineTop: PAGE_LINE_TOP, textTop: PAGE_LINE_TOP + 2 * LINE_MM },
    columnLeft: 125,
  };
}
