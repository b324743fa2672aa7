import type { Letter } from "../../letter/letter";
import { type Passage, passageText } from "../../letter/passage";
import type { Composition } from "../compose/recompose";

/** What a template says now about words that it may not touch: offered to the sender, never done. */
export type PositionOffer =
  /** The template has nothing to say here any more. */
  | { readonly kind: "remove"; readonly passage: string }
  /** The template now words this differently. */
  | { readonly kind: "reword"; readonly passage: string; readonly wording: Passage }
  /** A template passage that nothing in the letter corresponds to. */
  | { readonly kind: "add"; readonly wording: Passage };

/**
 * Offers for the passages that recompose leaves as they are. Edited and linked passages remember the template's words of the
 * time (`origin.base`), so an offer stands until somebody takes it or keeps to their own words, whatever else happens.
 */
export function positionOffers(letter: Letter, { passages: composed }: Composition): readonly PositionOffer[] {
  const wordings = new Map(composed.map((passage) => [passage.id, passage]));
  const own = letter.passages.flatMap((passage): readonly PositionOffer[] => {
    const base = baseOf(passage);
    if (base === null || passage.origin.kind === "own") return [];
    const wording = wordings.get(passage.origin.passage);
    if ((wording === undefined ? "" : passageText(wording)) === base) return [];
    const { id } = passage;
    return [wording === undefined ? { kind: "remove", passage: id } : { kind: "reword", passage: id, wording }];
  });
  return [...own, ...additions(letter, composed)];
}

/** The template's words that a passage in words of its own began from; null where there are none or they are not known. */
function baseOf({ origin }: Passage): string | null {
  if (origin.kind === "own") return null;
  if (origin.kind === "linked") return origin.base ?? null;
  return origin.edited ? origin.base : null;
}

/** Only where a position would otherwise be nowhere: what somebody took out is not offered for its own sake. */
function additions(letter: Letter, composed: readonly Passage[]): readonly PositionOffer[] {
  const present = new Set(letter.passages.flatMap(({ origin }) => (origin.kind === "own" ? [] : [origin.passage])));
  const expressed = new Set(letter.passages.flatMap(({ positions }) => positions));
  return composed
    .filter(({ id, positions }) => !present.has(id) && positions.some((position) => !expressed.has(position)))
    .map((wording) => ({ kind: "add", wording }));
}
