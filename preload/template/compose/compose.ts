import type { Passage } from "../../letter/passage";
import { richTextToString } from "../../letter/rich-text";
import type { Choices } from "../choices";
import type { FactValues, Template } from "../template";
import { composePassage } from "./compose-passage";
import { composeText } from "./compose-text";
import { conditionHolds } from "./condition";
import type { Occasion } from "./occasion";
import { type Situation, situationOf } from "./situation";

/**
 * The passages of a letter: those of the template that the choices leave, in its order, with the template's ids.
 * Same arguments, same passages. The template has to be verified (readTemplate), choices and facts as well (verifyChoices).
 */
export function compose(
  template: Template,
  choices: Choices,
  facts: FactValues,
  occasion: Occasion,
): readonly Passage[] {
  const situation = situationOf(template, choices, facts, occasion);
  const passages: Passage[] = [];
  for (const next of template.passages) {
    const earlier = passages.some((passage) => passage.role === next.role) ? "some" : "none";
    const passage = composePassage(next, situation, earlier);
    if (passage !== null) passages.push(passage);
  }
  return passages;
}

/** The subject line: the first of the tone's wordings whose condition holds and that uses nothing empty. */
export function composeSubject(template: Template, choices: Choices, facts: FactValues, occasion: Occasion): string {
  const situation = situationOf(template, choices, facts, occasion);
  const wordings = template.subject[choices.tone].filter((phrase) => conditionHolds(phrase.when, situation));
  return wordings.map((phrase) => plainly(phrase.text, situation)).find((text) => text !== "") ?? "";
}

/** The complimentary close, such as "Mit freundlichen Grüßen". */
export function composeClosing(template: Template, choices: Choices, facts: FactValues, occasion: Occasion): string {
  return plainly(template.closing[choices.tone], situationOf(template, choices, facts, occasion));
}

function plainly(text: string, situation: Situation): string {
  return richTextToString(composeText(text, situation)?.text ?? []);
}
