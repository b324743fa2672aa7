import type { DraftContent, DraftTemplate } from "../../letter/draft";
import type { Letter } from "../../letter/letter";
import { type Passage, passageText } from "../../letter/passage";
import { composition } from "../compose/composition";
import { type Composition, recompose } from "../compose/recompose";
import type { Template } from "../template";

/**
 * A draft that decides otherwise about its template: untouched passages follow, edited and linked ones keep their words.
 * Gives the same content where nothing changed or the draft is from no template. `today` is an ISO 8601 day.
 */
export function changeChoices(
  content: DraftContent,
  template: Template,
  changes: Partial<Pick<DraftTemplate, "choices" | "facts">>,
  today: string,
): DraftContent {
  const { template: made, letter } = content;
  if (made === null) return content;
  const next = { ...made, ...changes };
  if (JSON.stringify(next) === JSON.stringify(made)) return content;
  const as = ({ choices, facts }: DraftTemplate) => composition(template, choices, facts, letter, today);
  const before = as(made);
  return { ...content, template: next, letter: recompose(rememberBases(letter, before), before, as(next)) };
}

/** Passages in words of their own remember what the template said until now: from then on, other words can be offered. */
function rememberBases(letter: Letter, { passages: composed }: Composition): Letter {
  const said = new Map(composed.map((passage) => [passage.id, passageText(passage)]));
  const passages = letter.passages.map((passage) => withBase(passage, said));
  return passages.every((passage, at) => passage === letter.passages[at]) ? letter : { ...letter, passages };
}

function withBase(passage: Passage, said: ReadonlyMap<string, string>): Passage {
  const { origin } = passage;
  if (origin.kind === "linked" && origin.base === undefined)
    return { ...passage, origin: { ...origin, base: said.get(origin.passage) ?? "" } };
  if (origin.kind === "template" && origin.edited && origin.base === null)
    return { ...passage, origin: { ...origin, base: said.get(origin.passage) ?? "" } };
  return passage;
}
