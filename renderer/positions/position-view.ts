import type { DraftContent, DraftTemplate } from "../../preload/letter/draft";
import { resolveDate } from "../../preload/letter/letter-date";
import type { Passage } from "../../preload/letter/passage";
import type { Stance } from "../../preload/template/choices";
import { chosenStance } from "../../preload/template/choose/choose-position";
import { type StanceSentences, stanceSentences } from "../../preload/template/choose/stance-sentences";
import { composition } from "../../preload/template/compose/composition";
import { offerPositions } from "../../preload/template/linking/offer-positions";
import { type PositionOffer, positionOffers } from "../../preload/template/linking/position-offers";
import type { Position, PositionKind, Template } from "../../preload/template/template";

/** A position as its card shows it. */
export interface PositionView {
  readonly position: Position;
  readonly stance: Stance;
  readonly sentences: StanceSentences;
  /** The passages that express it: ids, and numbers from 1 as they stand in the letter. */
  readonly passages: readonly { readonly id: string; readonly number: number }[];
  readonly offers: readonly PositionOffer[];
}

export interface PositionGroup {
  readonly kind: PositionKind;
  readonly positions: readonly PositionView[];
}

/** Everything that the step of positions shows of a draft. */
export interface PositionsView {
  readonly groups: readonly PositionGroup[];
  /** Offers for words that belong to no position. */
  readonly offers: readonly PositionOffer[];
  /** The passages that the template composes now. */
  readonly composed: readonly Passage[];
}

const KINDS: readonly PositionKind[] = ["criticism", "agreement", "reservation", "expectation", "demand"];

/** `today` is an ISO 8601 day. Composes the letter twice for each position: 20 to 40 ms for seventeen. */
export function positionsView(
  { letter }: DraftContent,
  { choices, facts }: DraftTemplate,
  template: Template,
  today: string,
): PositionsView {
  const occasion = { date: resolveDate(letter.date, today), addressee: letter.recipient.kind };
  const composed = composition(template, choices, facts, letter, today);
  const offers = positionOffers(letter, composed);
  const chosen = template.positions.map((position) => ({
    position,
    stance: chosenStance(position, choices),
    sentences: stanceSentences(template, choices, facts, occasion, position.id),
  }));
  const said = new Map(chosen.map(({ position, stance, sentences }) => [position.id, sentences[stance]]));
  const placed = offers.map((offer) => ({ offer, at: offerPositions(offer, letter, said) }));
  const views = chosen.map(
    (one): PositionView => ({
      ...one,
      passages: letter.passages.flatMap(({ id, positions }, index) =>
        positions.includes(one.position.id) ? [{ id, number: index + 1 }] : [],
      ),
      offers: placed.filter(({ at }) => at.includes(one.position.id)).map(({ offer }) => offer),
    }),
  );
  return {
    groups: KINDS.map((kind) => ({ kind, positions: views.filter(({ position }) => position.kind === kind) })).filter(
      ({ positions }) => positions.length > 0,
    ),
    offers: placed.filter(({ at }) => at.length === 0).map(({ offer }) => offer),
    composed: composed.passages,
  };
}
