import { removePassage } from "../../letter/edits/passage-edits";
import type { Letter } from "../../letter/letter";
import { type Passage, passageText } from "../../letter/passage";
import { insertInOrder } from "../compose/recompose";
import type { PositionOffer } from "./position-offers";

/** The letter with what the template offers; `order` are the passages that the template composes now. */
export function takeOffer(letter: Letter, offer: PositionOffer, order: readonly Passage[]): Letter {
  if (offer.kind === "remove") return removePassage(letter, offer.passage);
  if (offer.kind === "add") return { ...letter, passages: insertInOrder(letter.passages, offer.wording, order) };
  const { passage: id, wording } = offer;
  return {
    ...letter,
    passages: letter.passages.map((passage) => (passage.id === id ? { ...wording, id } : passage)),
  };
}

/** The letter that keeps to its own words: what the template says now is known, and no offer any more. */
export function declineOffer(letter: Letter, offer: Exclude<PositionOffer, { readonly kind: "add" }>): Letter {
  const base = offer.kind === "reword" ? passageText(offer.wording) : "";
  const passages = letter.passages.map((passage): Passage => {
    const { origin } = passage;
    if (passage.id !== offer.passage || origin.kind === "own") return passage;
    return { ...passage, origin: { ...origin, base } };
  });
  return { ...letter, passages };
}
