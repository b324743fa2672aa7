import type { DraftContent } from "../../letter/draft";
import { newPassage } from "../../letter/edits/passage-edits";
import type { Letter } from "../../letter/letter";
import { type Passage, type PassageRole, passageText } from "../../letter/passage";
import { paragraph } from "../../letter/rich-text";
import { slotOf, slotParagraphs } from "../compose/slot";
import type { Fact, Template, TemplatePassage } from "../template";
import { setFact } from "./set-fact";

/** A question of the template whose answer is a passage of the sender's own, and where in the letter that would stand. */
export interface OpenQuestion {
  readonly fact: string;
  readonly label: string;
  readonly question: string;
  readonly examples: readonly string[];
  readonly role: PassageRole;
  /** Id of the passage of the letter that the answer would stand behind; null at the start. */
  readonly after: string | null;
}

/** The questions that nobody answered yet, in the order of the letter. */
export function openQuestions({ template: made, letter }: DraftContent, template: Template): readonly OpenQuestion[] {
  if (made === null) return [];
  return template.facts.flatMap((fact): readonly OpenQuestion[] => {
    if (fact.kind !== "passage" || (made.facts[fact.id] ?? fact.value).trim() !== "") return [];
    const index = template.passages.findIndex((passage) => hasSlot(passage, fact, template));
    const passage = template.passages[index];
    if (passage === undefined) return [];
    const { id, label, question, examples } = fact;
    const after = lastOf(letter, template.passages.slice(0, index + 1));
    return [{ fact: id, label, question, examples, role: passage.role, after }];
  });
}

/**
 * Answers a question: the passage that has a slot for it is composed. Where somebody wrote other words there, the answer is a
 * passage of its own with the id `newId`; either way the letter has every word of it. `today` is an ISO 8601 day.
 */
export function answerQuestion(
  content: DraftContent,
  template: Template,
  question: OpenQuestion,
  answer: string,
  { today, newId }: { readonly today: string; readonly newId: string },
): DraftContent {
  const next = setFact(content, template, question.fact, answer, today);
  const paragraphs = slotParagraphs(answer);
  const [first] = paragraphs;
  if (first === undefined) return content;
  const words = passageText({ ...newPassage(newId), blocks: [paragraph(first)] });
  if (next.letter.passages.some((passage) => passageText(passage).includes(words))) return next;
  const blocks = paragraphs.map((text) => paragraph(text));
  const own: Passage = { ...newPassage(newId), role: question.role, blocks };
  const at = next.letter.passages.findIndex(({ id }) => id === question.after) + 1;
  const passages = [...next.letter.passages.slice(0, at), own, ...next.letter.passages.slice(at)];
  return { ...next, letter: { ...next.letter, passages } };
}

function hasSlot({ variants }: TemplatePassage, fact: Fact, template: Template): boolean {
  return Object.values(variants).some((parts) =>
    parts.some((part) => "text" in part && slotOf(part.text, template) === fact.id),
  );
}

/** The last passage of the letter that comes from one of some template passages. */
function lastOf(letter: Letter, passages: readonly TemplatePassage[]): string | null {
  const ids = new Set(passages.map(({ id }) => id));
  const from = letter.passages.filter(({ origin }) => origin.kind !== "own" && ids.has(origin.passage));
  return from.at(-1)?.id ?? null;
}
