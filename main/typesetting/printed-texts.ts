import { blocksToString } from "../../preload/letter/rich-text";
import type { LabelledLine, LetterSheet, SheetPassage } from "../../preload/stationery/letter-sheet";

/** A part of a letter with words in it; the keys of its names are in the locales below "letterParts". */
export type SheetPart =
  | "sender"
  | "remark"
  | "address"
  | "information"
  | "subject"
  | "salutation"
  | "passage"
  | "closing"
  | "signatories"
  | "enclosures"
  | "copies";

export interface SheetPlace {
  readonly part: SheetPart;
  /** Id of the passage; empty for other parts. */
  readonly passage: string;
  /** Which passage it is, from 1; 0 for other parts. */
  readonly number: number;
}

export interface PrintedText extends SheetPlace {
  readonly text: string;
}

/** Everything that a letter prints, part by part, in the order of the page. */
export function printedTexts(sheet: LetterSheet): readonly PrintedText[] {
  const part = (name: SheetPart, ...texts: readonly string[]): PrintedText => ({
    part: name,
    passage: "",
    number: 0,
    text: texts.join("\n"),
  });
  return [
    part("sender", sheet.letterhead, sheet.paper.claim.text, ...sheet.paper.first.footer.flat(), sheet.returnLine),
    part("remark", ...sheet.remarkLines),
    part("address", ...sheet.addressLines),
    part("information", ...[...sheet.informationBlock, ...sheet.referenceLine].map(labelled)),
    part("subject", sheet.subject, sheet.followingHead),
    part("salutation", sheet.salutation),
    ...sheet.passages.map(printedPassage),
    part("closing", sheet.closing),
    part("signatories", ...sheet.signatoryRows.flatMap(({ signatories }) => signatories.flatMap(({ lines }) => lines))),
    part("enclosures", ...(sheet.enclosures === null ? [] : [sheet.enclosures.heading, ...sheet.enclosures.lines])),
    part("copies", ...(sheet.copies === null ? [] : [sheet.copies.heading, ...sheet.copies.lines])),
  ].filter(({ text }) => text !== "");
}

function printedPassage({ id, blocks }: SheetPassage, index: number): PrintedText {
  return { part: "passage", passage: id, number: index + 1, text: blocksToString(blocks) };
}

function labelled({ label, value }: LabelledLine): string {
  return `${label}\n${value}`;
}
