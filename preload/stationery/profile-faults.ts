import type { MessageValues } from "../contract/expected-error";
import type { ZoneMm } from "./din-5008";
import type { FooterPart, LetterheadPages, LetterheadParts, PaperZones } from "./letterhead";
import type { Stationery } from "./stationery";
import { STATIONERY_LIMITS as LIMITS } from "./stationery-limits";

/** What keeps a stationery from being kept, at its field: the path of the value, such as "letterhead.logo.zone.x". */
export interface ProfileFault {
  readonly place: string;
  /** "range" also stands for what is no number (NaN). */
  readonly fault: "missing" | "tooLong" | "lineBreak" | "unprintable" | "tooManyLines" | "range" | "beyondSheet";
  readonly values: MessageValues;
}

// The same as in letter/text-schema.ts, for one who types.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/u;

/** Everything that stationerySchema would refuse of what somebody can type; empty where it can be kept. */
export function profileFaults({ name, fontSizePt, letterhead, zones }: Stationery): readonly ProfileFault[] {
  return [
    ...lineFaults("name", name, LIMITS.nameCharacters, true),
    ...rangeFaults("fontSizePt", fontSizePt, LIMITS.mostFontPt, LIMITS.leastFontPt),
    ...(letterhead.kind === "parts" ? partsFaults(letterhead) : []),
    ...(letterhead.kind === "pages" ? pagesFaults(letterhead) : []),
    ...zonesFaults("zones.first", zones.first),
    ...zonesFaults("zones.following", zones.following),
  ];
}

function partsFaults({ logo, claim, name, footer }: LetterheadParts): readonly ProfileFault[] {
  const lines = claim.text.split("\n").length;
  return [
    ...(logo === null
      ? []
      : [
          ...lineFaults("letterhead.logo.alt", logo.alt, LIMITS.altCharacters, true),
          ...zoneFaults("letterhead.logo.zone", logo.zone),
        ]),
    ...textFaults("letterhead.claim.text", claim.text, LIMITS.claimCharacters),
    ...(lines > LIMITS.claimLines
      ? [{ place: "letterhead.claim.text", fault: "tooManyLines" as const, values: { most: LIMITS.claimLines } }]
      : []),
    ...zoneFaults("letterhead.claim.zone", claim.zone),
    ...(name === null ? [] : zoneFaults("letterhead.name", name)),
    ...footer.flatMap((column, index) => columnFaults(`letterhead.footer.${index}`, column)),
  ];
}

function columnFaults(place: string, column: readonly FooterPart[]): readonly ProfileFault[] {
  return column.flatMap((part, index) =>
    part.kind === "line" ? lineFaults(`${place}.${index}`, part.text, LIMITS.footerLineCharacters, false) : [],
  );
}

function pagesFaults({ first, following }: LetterheadPages): readonly ProfileFault[] {
  return [
    ...lineFaults("letterhead.first.alt", first.alt, LIMITS.altCharacters, true),
    ...(following === null ? [] : lineFaults("letterhead.following.alt", following.alt, LIMITS.altCharacters, true)),
  ];
}

function zonesFaults(place: string, { top, bottom, right }: PaperZones): readonly ProfileFault[] {
  return [
    ...rangeFaults(`${place}.top`, top, LIMITS.zoneTop),
    ...rangeFaults(`${place}.bottom`, bottom, LIMITS.zoneBottom),
    ...rangeFaults(`${place}.right`, right, LIMITS.zoneRight),
  ];
}

function zoneFaults(place: string, { x, y, width, height }: ZoneMm): readonly ProfileFault[] {
  const { sheetWidth, sheetHeight } = LIMITS;
  const ranges = [
    ...rangeFaults(`${place}.x`, x, sheetWidth),
    ...rangeFaults(`${place}.y`, y, sheetHeight),
    ...rangeFaults(`${place}.width`, width, sheetWidth),
    ...rangeFaults(`${place}.height`, height, sheetHeight),
  ];
  if (ranges.length > 0) return ranges;
  return x + width > sheetWidth || y + height > sheetHeight
    ? [{ place, fault: "beyondSheet", values: { width: sheetWidth, height: sheetHeight } }]
    : [];
}

function rangeFaults(place: string, value: number, most: number, least = 0): readonly ProfileFault[] {
  return value >= least && value <= most ? [] : [{ place, fault: "range", values: { least, most } }];
}

function lineFaults(place: string, value: string, most: number, isNeeded: boolean): readonly ProfileFault[] {
  if (isNeeded && value.trim() === "") return [{ place, fault: "missing", values: {} }];
  if (/[\n\r]/u.test(value)) return [{ place, fault: "lineBreak", values: {} }];
  return textFaults(place, value, most);
}

function textFaults(place: string, value: string, most: number): readonly ProfileFault[] {
  if (value.length > most) return [{ place, fault: "tooLong", values: { most } }];
  return UNPRINTABLE.test(value) ? [{ place, fault: "unprintable", values: {} }] : [];
}
