import type { DraftContent } from "../../preload/letter/draft";
import { type PageFit, pageFit } from "../../preload/letter/measures/page-fit";
import { letterWords, readingMinutes } from "../../preload/letter/measures/reading-time";
import {
  type LongPassage,
  longestPassage,
  type Shortening,
  shortenings,
} from "../../preload/letter/measures/shortenings";
import { charactersPerLine } from "../../preload/letter/measures/text-lines";
import { letterSheet } from "../../preload/stationery/letter-sheet";
import type { Stationery } from "../../preload/stationery/stationery";
import type { Template } from "../../preload/template/template";
import type { ShownPages } from "../preview/shown-pages";

/** More than two pages are rarely read to the end. */
export const WANTED_PAGES = 2;
const MOST_SHORTENINGS = 3;

/** How long a letter is, and what would make it shorter where it is too long. */
export interface LetterLength {
  readonly words: number;
  readonly minutes: number;
  /** Null while the pages or their stationery are not there. */
  readonly fit: PageFit | null;
  readonly shortenings: readonly Shortening[];
  readonly longest: LongPassage | null;
}

/** `stationery` is that of the letter, null where it is not here; `today` an ISO 8601 day. */
export function letterLength(
  { letter, template: made }: DraftContent,
  template: Template | null,
  pages: ShownPages | null,
  stationery: Stationery | null,
  today: string,
): LetterLength {
  const words = letterWords(letter);
  const minutes = readingMinutes(words, letter.language);
  if (pages === null || stationery === null) return { words, minutes, fit: null, shortenings: [], longest: null };
  const sheet = letterSheet(letter, stationery, today);
  const fit = pageFit(sheet, pages.places, pages.pages.length, WANTED_PAGES);
  if (fit.fits) return { words, minutes, fit, shortenings: [], longest: null };
  const perLine = charactersPerLine(sheet, pages.places);
  return {
    words,
    minutes,
    fit,
    shortenings: shortenings(letter, { made, template }, today, perLine).slice(0, MOST_SHORTENINGS),
    longest: longestPassage(letter, perLine),
  };
}
