import type { DraftContent } from "../../letter/draft";
import type { Passage, Tone } from "../../letter/passage";
import type { Template } from "../template";
import { changeChoices } from "./change-choices";
import { passageWordings } from "./passage-wordings";

/**
 * Gives one passage of the letter another wording of its template, in the place of whatever it says now; the choice stays
 * when other choices change. The same content where the template has nothing to say there. `today` is an ISO 8601 day.
 */
export function chooseVariant(
  content: DraftContent,
  template: Template,
  id: string,
  tone: Tone,
  today: string,
): DraftContent {
  const made = content.template;
  const passage = content.letter.passages.find((one) => one.id === id);
  if (made === null || passage === undefined || passage.origin.kind === "own") return content;
  const name = passage.origin.passage;
  const wording = passageWordings(content, template, name, today)?.[tone];
  if (wording === undefined || wording === null) return content;
  const { [name]: _, ...others } = made.choices.variants;
  const variants = tone === made.choices.tone ? others : { ...others, [name]: tone };
  const next = changeChoices(content, template, { choices: { ...made.choices, variants } }, today);
  return withWording(next, id, wording);
}

function withWording(content: DraftContent, id: string, wording: Passage): DraftContent {
  const before = content.letter.passages.find((one) => one.id === id);
  const after: Passage = { ...wording, id };
  if (before === undefined || JSON.stringify(before) === JSON.stringify(after)) return content;
  const passages = content.letter.passages.map((one) => (one === before ? after : one));
  return { ...content, letter: { ...content.letter, passages } };
}
