import type { Language } from "../letter";
import type { WordRange } from "../text-difference";
import { patternSlips } from "./pattern-slips";
import { quotationSlips } from "./quotation-slips";
import { isShielded, shieldedRanges } from "./shielded-ranges";
import type { TypographicSlip } from "./typographic-slip";

/**
 * Every typographic slip of a text in its order, none over another. Inside addresses of pages and mail, and in the ranges
 * `shields` (links), nothing is one.
 */
export function typographicSlips(
  text: string,
  language: Language,
  shields: readonly WordRange[] = [],
): readonly TypographicSlip[] {
  const shielded = [...shields, ...shieldedRanges(text)];
  const found = [...quotationSlips(text, language), ...patternSlips(text, language)]
    .filter((slip) => !isShielded(slip, shielded))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((slip) => {
    const isFree = slip.start > end || (slip.start === end && slip.start !== slip.end);
    if (isFree) end = Math.max(slip.end, end);
    return isFree;
  });
}
