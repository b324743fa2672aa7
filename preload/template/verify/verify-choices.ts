import { ExpectedError } from "../../contract/expected-error";
import type { Choices } from "../choices";
import { isFactValue } from "../compose/fact-text";
import type { FactValues, Template } from "../template";

/**
 * Refuses choices and facts that the template does not know: throws ExpectedError choices.unknownPosition,
 * choices.unknownPassage or choices.unknownFact { name, known }, or choices.factValue.<kind> { name }.
 */
export function verifyChoices(template: Template, choices: Choices, facts: FactValues): void {
  refuseUnknown(Object.keys(choices.positions), template.positions, "choices.unknownPosition");
  refuseUnknown(Object.keys(choices.variants), template.passages, "choices.unknownPassage");
  refuseUnknown(Object.keys(facts), template.facts, "choices.unknownFact");
  for (const fact of template.facts) {
    const value = (facts[fact.id] ?? "").trim();
    if (!isFactValue(fact.kind, value)) throw new ExpectedError(`choices.factValue.${fact.kind}`, { name: fact.id });
  }
}

function refuseUnknown(names: readonly string[], known: readonly { readonly id: string }[], code: string): void {
  const unknown = names.find((name) => !known.some(({ id }) => id === name));
  if (unknown === undefined) return;
  throw new ExpectedError(code, { name: unknown, known: known.map(({ id }) => id).join(", ") });
}
