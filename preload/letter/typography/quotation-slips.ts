import type { Language } from "../letter";
import type { TypographicSlip } from "./typographic-slip";

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** The quotation marks of a language. */
export const MARKS: Readonly<Record<Language, QuotationMarks>> = {
  de: { open: "„", close: "“", innerOpen: "‚", innerClose: "‘" },
  en: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
};

export const APOSTROPHE = "’";
const DOUBLE = /["„“”]/gu;
const SINGLE = /['`´]/gu;
const OPENS_AFTER = /^$|[\s([{\-–—/‚‘„“"«»]/u;
const NEVER_OPENS_BEFORE = /^$|[\s,.;:!?…)\]}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Quotation marks and apostrophes that are straight, or those of another language or place. */
export function quotationSlips(text: string, language: Language): readonly TypographicSlip[] {
  return [...doubleSlips(text, MARKS[language]), ...singleSlips(text, MARKS[language])];
}

function doubleSlips(text: string, { open, close }: QuotationMarks): readonly TypographicSlip[] {
  let isOpen = false;
  return [...text.matchAll(DOUBLE)].flatMap(({ 0: mark, index: start }): readonly TypographicSlip[] => {
    const [before, after] = neighbours(text, start);
    const opens = opensHere(before, after);
    // A mark among spaces may be anything, and one after a number is an inch.
    if (!opens && (before === "" || /\s/u.test(before) || (mark === '"' && !isOpen && /\d/u.test(before)))) return [];
    isOpen = opens;
    const right = opens ? open : close;
    return mark === right ? [] : [{ kind: "quotation-marks", start, end: start + 1, text: right }];
  });
}

function singleSlips(text: string, { innerOpen, innerClose }: QuotationMarks): readonly TypographicSlip[] {
  let isOpen = false;
  return [...text.matchAll(SINGLE)].flatMap(({ 0: mark, index: start }): readonly TypographicSlip[] => {
    const [before, after] = neighbours(text, start);
    const slip = (kind: TypographicSlip["kind"], right: string) => [{ kind, start, end: start + 1, text: right }];
    if (LETTER.test(before) && LETTER.test(after)) return slip("apostrophes", APOSTROPHE);
    if (mark !== "'") return [];
    if (opensHere(before, after)) {
      isOpen = isClosedLater(text, start);
      return isOpen ? slip("quotation-marks", innerOpen) : slip("apostrophes", APOSTROPHE);
    }
    if (isOpen || text.lastIndexOf(innerOpen, start) > text.lastIndexOf(innerClose, start)) {
      isOpen = false;
      return slip("quotation-marks", innerClose);
    }
    // A foot after a number, or a mark among spaces, is left alone.
    return LETTER.test(before) ? slip("apostrophes", APOSTROPHE) : [];
  });
}

function neighbours(text: string, at: number): readonly [string, string] {
  return [text.charAt(at - 1), text.charAt(at + 1)];
}

function opensHere(before: string, after: string): boolean {
  return OPENS_AFTER.test(before) && !NEVER_OPENS_BEFORE.test(after);
}

/** Whether a straight mark at `start` finds its partner in the line; "'s" and "'68" have none. */
function isClosedLater(text: string, start: number): boolean {
  return /^'[^\n']*[^\s']'(?!\p{L})/u.test(text.slice(start));
}
