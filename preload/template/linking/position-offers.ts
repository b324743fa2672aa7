import type { Letter } from "../../letter/letter";
import { type Passage, passageText } from "../../letter/passage";
import type { Composition } from "../compose/recompose";

/** What changed choices mean for words that the template may not touch: offered to the sender, never done. */
export type PositionOffer =
  /** The passage expresses nothing but positions that are now dropped. */
  | { readonly kind: "remove"; readonly passage: string; readonly dropped: readonly string[] }
  /** The template now words this differently; `wording` is null where it has nothing to say here any more. */
  | {
      readonly kind: "reword";
      readonly passage: string;
      readonly dropped: readonly string[];
      readonly wording: Passage | null;
    }
  /** A position that is now carried has its place in a template passage that the letter has nowhere. */
  | { readonly kind: "add"; readonly wording: Passage };

/**
 * Offers for the passages that recompose leaves as they are, linked and edited ones, after the choices changed from those that
 * compose `before` to those that compose `after`.
 */
export function positionOffers(letter: Letter, before: Composition, after: Composition): readonly PositionOffer[] {
  const [earlier, later] = [positionsOf(before), positionsOf(after)];
  const own = letter.passages.flatMap((passage): readonly PositionOffer[] => {
    if (passage.origin.kind === "own" || (passage.origin.kind === "template" && !passage.origin.edited)) return [];
    const dropped = passage.positions.filter((id) => earlier.has(id) && !later.has(id));
    const isEmpty = dropped.length > 0 && !passage.positions.some((id) => later.has(id));
    if (isEmpty) return [{ kind: "remove", passage: passage.id, dropped }];
    const [old, wording] = [before, after].map((one) => composedPassage(one, passage.origin));
    const isReworded = wording !== undefined && (old === undefined || passageText(old) !== passageText(wording));
    if (dropped.length === 0 && !isReworded) return [];
    return [{ kind: "reword", passage: passage.id, dropped, wording: wording ?? null }];
  });
  return [...own, ...additions(letter, before, after)];
}

/** Recompose puts in what is new in the composition; what was in it already, but not in the letter, is only offered. */
function additions(letter: Letter, before: Composition, after: Composition): readonly PositionOffer[] {
  const [earlier, expressed] = [positionsOf(before), new Set(letter.passages.flatMap(({ positions }) => positions))];
  const present = new Set(letter.passages.flatMap(({ origin }) => (origin.kind === "own" ? [] : [origin.passage])));
  const known = new Set(before.passages.map(({ id }) => id));
  return after.passages
    .filter(({ id }) => known.has(id) && !present.has(id))
    .filter(({ positions }) => positions.some((id) => !earlier.has(id) && !expressed.has(id)))
    .map((wording) => ({ kind: "add", wording }));
}

function positionsOf({ passages }: Composition): ReadonlySet<string> {
  return new Set(passages.flatMap(({ positions }) => positions));
}

function composedPassage({ passages }: Composition, origin: Passage["origin"]): Passage | undefined {
  return origin.kind === "own" ? undefined : passages.find(({ id }) => id === origin.passage);
}
