import { ExpectedError } from "../contract/expected-error";
import type { ZoneMm } from "../stationery/din-5008";
import type { AddressBox, AddressPage } from "./address-page";
import { LABEL_PAPER, type LabelSheet, labelsOnSheet, labelZone } from "./label-sheet";

// Deutsche Post: an address keeps 3 mm from the edges of its label. Beside it five look better.
const OWN_INSET_ACROSS_MM = 5;
const INSET_MM = 3;
// A small label has nothing to give away.
const OWN_NARROW_LABEL_MM = 50;
// What office printers can't print at the edges of a sheet, with something to spare.
const OWN_UNPRINTABLE_MM = 5;

export interface LabelOrder {
  readonly sheet: LabelSheet;
  /** The first label that is still there on the first sheet, from 1. */
  readonly startAt: number;
  /** One for each label, in their order. */
  readonly addresses: readonly Pick<AddressBox, "address" | "lines">[];
  readonly returnLine: string;
}

/** Sheets of labels, filled line by line. Throws ExpectedError labels.noSuchLabel where a sheet has no label `startAt`. */
export function labelPages({ sheet, startAt, addresses, returnLine }: LabelOrder): readonly AddressPage[] {
  const each = labelsOnSheet(sheet);
  if (startAt < 1 || startAt > each) throw new ExpectedError("labels.noSuchLabel", { number: startAt, count: each });
  const used = startAt - 1;
  const boxes = addresses.map(
    (one, index): AddressBox => ({
      ...one,
      zone: addressZone(labelZone(sheet, ((used + index) % each) + 1)),
      returnLine,
      stand: "middle",
    }),
  );
  const pages = Math.ceil((used + addresses.length) / each);
  return Array.from({ length: pages }, (_, page) => ({
    widthMm: LABEL_PAPER.width,
    heightMm: LABEL_PAPER.height,
    boxes: boxes.slice(Math.max(0, page * each - used), (page + 1) * each - used),
    sender: null,
  }));
}

/** The part of a label that may be printed on: away from its own edges and from those of the sheet. */
export function addressZone({ x, y, width, height }: ZoneMm): ZoneMm {
  const across = width < OWN_NARROW_LABEL_MM ? INSET_MM : OWN_INSET_ACROSS_MM;
  const left = Math.max(x + across, OWN_UNPRINTABLE_MM);
  const top = Math.max(y + INSET_MM, OWN_UNPRINTABLE_MM);
  const right = Math.min(x + width - across, LABEL_PAPER.width - OWN_UNPRINTABLE_MM);
  const bottom = Math.min(y + height - INSET_MM, LABEL_PAPER.height - OWN_UNPRINTABLE_MM);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
