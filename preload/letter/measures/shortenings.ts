import { composition } from "../../template/compose/composition";
import type { LetterOrigin } from "../../template/compose/readdress";
import type { Letter } from "../letter";
import type { Passage } from "../passage";
import { textLines } from "./text-lines";

/** A passage of the template that the tone "short" would make shorter. */
export interface Shortening {
  /** Id of the passage in the letter, and in the template. */
  readonly passage: string;
  readonly templatePassage: string;
  readonly linesSaved: number;
}

/** A passage with the lines it takes. */
export interface LongPassage {
  readonly passage: string;
  readonly lines: number;
}

/**
 * Which passages the template has a shorter wording for, and how many lines each would save, the most first: the wording is
 * composed with the letter's own choices and facts. `today` is an ISO 8601 day.
 */
export function shortenings(
  letter: Letter,
  { made, template }: LetterOrigin,
  today: string,
  perLine: number,
): readonly Shortening[] {
  if (made === null || template === null) return [];
  const shortOf = (id: string) => {
    const choices = { ...made.choices, variants: { ...made.choices.variants, [id]: "short" as const } };
    return composition(template, choices, made.facts, letter, today).passages.find((passage) => passage.id === id);
  };
  return letter.passages
    .flatMap((passage): readonly Shortening[] => {
      const templatePassage = composedAs(passage);
      const short = templatePassage === null ? undefined : shortOf(templatePassage);
      if (templatePassage === null || short === undefined) return [];
      const linesSaved = textLines(passage.blocks, perLine) - textLines(short.blocks, perLine);
      return linesSaved > 0 ? [{ passage: passage.id, templatePassage, linesSaved }] : [];
    })
    .sort((a, b) => b.linesSaved - a.linesSaved);
}

/** The passage with most lines; null in a letter without any. */
export function longestPassage(letter: Letter, perLine: number): LongPassage | null {
  const lines = letter.passages.map(({ id, blocks }) => ({ passage: id, lines: textLines(blocks, perLine) }));
  return lines.reduce<LongPassage | null>((best, one) => (best === null || one.lines > best.lines ? one : best), null);
}

/** The template's passage that still stands as it was composed, in another tone than "short". */
function composedAs({ origin }: Passage): string | null {
  return origin.kind === "template" && !origin.edited && origin.variant !== "short" ? origin.passage : null;
}
