import type { Language } from "../letter";
import { MARKS } from "./quotation-slips";
import type { SlipKind, TypographicSlip } from "./typographic-slip";
import { typographicSlips } from "./typographic-slips";

// Two spaces may be the beginning of something; these are mended afterwards, not under somebody's fingers.
const LATER: readonly SlipKind[] = ["double-spaces", "space-before-punctuation", "space-after-comma"];
// More than the longest of what belongs together.
const LOOKED_AT = 80;

/**
 * What a key press makes of a text while it is typed: `typed` was put after `before`, and the units from `start` to `end` of
 * both together become `text`; null where nothing does. The editor applies it as a step of its own, so that undoing gives
 * back what was typed; the same slip is not found again with the next key.
 */
export function typographicEdit(before: string, typed: string, language: Language): TypographicSlip | null {
  const from = Math.max(0, before.length - LOOKED_AT);
  // A word that is cut would look like another one.
  const context = from === 0 ? before : before.slice(from).replace(/^\S+/u, (word) => " ".repeat(word.length));
  const known = slipsWhileTyping(context, language);
  const fresh = slipsWhileTyping(context + typed, language).filter(
    (slip) => !known.some((one) => one.start === slip.start && one.text === slip.text),
  );
  const slip = singleMark(context, typed, language) ?? fresh.at(-1);
  return slip === undefined ? null : { ...slip, start: slip.start + from, end: slip.end + from };
}

/** Slips as if the text went on with a letter: "5 m" may become "5 Minuten", and a mark after a space opens. */
function slipsWhileTyping(text: string, language: Language): readonly TypographicSlip[] {
  return typographicSlips(`${text}x`, language).filter(({ kind, end }) => !LATER.includes(kind) && end <= text.length);
}

/** A single mark after a space opens, whether its partner will come or not; after an open one the next closes. */
function singleMark(before: string, typed: string, language: Language): TypographicSlip | undefined {
  if (typed !== "'") return undefined;
  const { innerOpen, innerClose } = MARKS[language];
  const mark = (text: string): TypographicSlip => ({
    kind: "quotation-marks",
    start: before.length,
    end: before.length + 1,
    text,
  });
  if (/(?:^|[\s([„“])$/u.test(before)) return mark(innerOpen);
  return before.lastIndexOf(innerOpen) > before.lastIndexOf(innerClose) ? mark(innerClose) : undefined;
}
