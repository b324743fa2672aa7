import type { DraftContent } from "../../letter/draft";
import type { Letter } from "../../letter/letter";
import type { Passage } from "../../letter/passage";
import { composition } from "../compose/composition";
import { insertInOrder } from "../compose/recompose";
import type { Template } from "../template";

/** A passage that the template would say, but the letter does not: somebody removed it. */
export interface LeftOut {
  readonly label: string;
  readonly wording: Passage;
}

/** What can be brought back from the template; not what linked passages express already. `today` is an ISO 8601 day. */
export function leftOut(content: DraftContent, template: Template, today: string): readonly LeftOut[] {
  const { template: made, letter } = content;
  if (made === null) return [];
  const present = new Set(
    letter.passages.flatMap(({ origin, id }) => [id, origin.kind === "own" ? id : origin.passage]),
  );
  const linked = new Set(
    letter.passages.flatMap(({ origin, positions }) => (origin.kind === "linked" ? positions : [])),
  );
  const isSaid = ({ positions }: Passage) => positions.length > 0 && positions.every((id) => linked.has(id));
  return composition(template, made.choices, made.facts, letter, today)
    .passages.filter((passage) => !present.has(passage.id) && !isSaid(passage))
    .map((wording) => ({
      label: template.passages.find(({ id }) => id === wording.id)?.label ?? wording.id,
      wording,
    }));
}

/** The letter with a passage that was left out, where its template has it. */
export function bringBack(letter: Letter, wording: Passage, template: Template): Letter {
  const order = template.passages.map(({ id }) => ({ ...wording, id }));
  return { ...letter, passages: insertInOrder(letter.passages, wording, order) };
}
