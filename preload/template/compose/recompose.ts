import type { Letter } from "../../letter/letter";
import type { Passage } from "../../letter/passage";

/** What a template composes with certain choices, facts and a certain date and addressee. */
export interface Composition {
  readonly subject: string;
  readonly closing: string;
  readonly passages: readonly Passage[];
}

/**
 * A letter after its choices changed from those that composed `before` to those that compose `after`: untouched
 * passages follow, new ones come where the template has them, edited, linked and own ones stay as they are. What linked
 * passages already express does not come a second time. Gives the same letter where nothing changed.
 */
export function recompose(letter: Letter, before: Composition, after: Composition): Letter {
  const composed = new Map(after.passages.map((passage) => [passage.id, passage]));
  const kept = letter.passages.flatMap((passage) => followed(passage, composed));
  const known = new Set([...before.passages, ...letter.passages].map(templatePassage));
  const linked = new Set(
    letter.passages.flatMap(({ origin, positions }) => (origin.kind === "linked" ? positions : [])),
  );
  const isThere = ({ positions }: Passage) => positions.length > 0 && positions.every((id) => linked.has(id));
  const passages = after.passages
    .filter((passage) => !known.has(passage.id) && !isThere(passage))
    .reduce<readonly Passage[]>((list, passage) => insertInOrder(list, passage, after.passages), kept);
  const next: Letter = {
    ...letter,
    subject: letter.subject === before.subject ? after.subject : letter.subject,
    closing: letter.closing === before.closing ? after.closing : letter.closing,
    passages,
  };
  return JSON.stringify(next) === JSON.stringify(letter) ? letter : next;
}

/** The passage as the new choices have it; none where they drop it. */
function followed(passage: Passage, composed: ReadonlyMap<string, Passage>): readonly Passage[] {
  if (passage.origin.kind !== "template" || passage.origin.edited) return [passage];
  const next = composed.get(passage.origin.passage);
  if (next === undefined) return [];
  const now = { ...next, id: passage.id };
  // What says the same stays the same object: whoever shows it has nothing to do.
  return [JSON.stringify(now) === JSON.stringify(passage) ? passage : now];
}

function templatePassage(passage: Passage): string {
  return passage.origin.kind === "own" ? passage.id : passage.origin.passage;
}

/** Puts a passage after the nearest one that stands before it in the template, or first. */
export function insertInOrder(
  list: readonly Passage[],
  passage: Passage,
  order: readonly Passage[],
): readonly Passage[] {
  const earlier = order.slice(
    0,
    order.findIndex((one) => one.id === passage.id),
  );
  const ids = new Set(earlier.map((one) => one.id));
  const stands = list.map((one) => one.origin.kind !== "own" && ids.has(templatePassage(one)));
  const at = stands.lastIndexOf(true) + 1;
  return [...list.slice(0, at), passage, ...list.slice(at)];
}
