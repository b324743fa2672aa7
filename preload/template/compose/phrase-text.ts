import type { Stance } from "../choices";
import type { Phrase } from "../template";
import { type ConditionSubject, conditionHolds } from "./condition";

/** The wording of a phrase under the chosen stances, still in MessageFormat; null where it is left out. */
export function phraseText(phrase: Phrase, subject: ConditionSubject): string | null {
  if (!conditionHolds(phrase.when, subject)) return null;
  if (!("position" in phrase)) return phrase.text;
  const stance: Stance = subject.stances.get(phrase.position) ?? "dropped";
  return stance === "dropped" ? null : phrase[stance];
}

/** The positions that a phrase expresses wherever it stands. */
export function phrasePositions(phrase: Phrase): readonly string[] {
  return "position" in phrase ? [phrase.position] : [];
}
