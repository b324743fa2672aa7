import type { DraftContent } from "../../letter/draft";
import type { Choices, Stance } from "../choices";
import type { Position, Template } from "../template";
import { changeChoices } from "./change-choices";

/** What a letter does with a position: what was chosen, or the template's default. */
export function chosenStance(position: Pick<Position, "id" | "default">, choices: Choices): Stance {
  return choices.positions[position.id] ?? position.default;
}

/** Carries, softens or drops a position; the same content where that is chosen already. `today` is an ISO 8601 day. */
export function choosePosition(
  content: DraftContent,
  template: Template,
  position: string,
  stance: Stance,
  today: string,
): DraftContent {
  const chosen = template.positions.find(({ id }) => id === position);
  const choices = content.template?.choices;
  if (chosen === undefined || choices === undefined || chosenStance(chosen, choices) === stance) return content;
  const positions = { ...choices.positions, [position]: stance };
  return changeChoices(content, template, { choices: { ...choices, positions } }, today);
}
