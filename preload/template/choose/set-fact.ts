import type { DraftContent } from "../../letter/draft";
import { isFactValue } from "../compose/fact-text";
import type { Template } from "../template";
import { changeChoices } from "./change-choices";

/**
 * Gives a fact another value; the template's own value is not kept as a draft's. The same content where the value does
 * not fit the fact's kind (isFactValue). `today` is an ISO 8601 day.
 */
export function setFact(
  content: DraftContent,
  template: Template,
  fact: string,
  value: string,
  today: string,
): DraftContent {
  const known = template.facts.find(({ id }) => id === fact);
  if (known === undefined || content.template === null || !isFactValue(known.kind, value)) return content;
  const { [fact]: _, ...others } = content.template.facts;
  const facts = value === known.value ? others : { ...others, [fact]: value };
  return changeChoices(content, template, { facts }, today);
}
