import type { Language } from "../letter";
import { typographicSlips } from "./typographic-slips";

// What one change brings to light, such as a date behind two spaces, the next round finds.
const MOST_ROUNDS = 4;

/** A text with every typographic slip mended. */
export function tidyTypography(text: string, language: Language): string {
  let tidy = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slips = typographicSlips(tidy, language);
    if (slips.length === 0) break;
    tidy = replaceRanges(tidy, slips);
  }
  return tidy;
}

/** A text with ranges of it replaced; ranges are in order and none over another. */
export function replaceRanges(
  text: string,
  replacements: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let at = 0;
  const pieces = replacements.map(({ start, end, text: right }) => {
    const piece = text.slice(at, start) + right;
    at = end;
    return piece;
  });
  return pieces.join("") + text.slice(at);
}
