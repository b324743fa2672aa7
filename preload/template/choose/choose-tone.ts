import type { DraftContent } from "../../letter/draft";
import type { Tone } from "../../letter/passage";
import type { Template } from "../template";
import { changeChoices } from "./change-choices";

/** Gives the whole letter a tone; passages that had another one of their own follow as well. `today` is an ISO 8601 day. */
export function chooseTone(content: DraftContent, template: Template, tone: Tone, today: string): DraftContent {
  const choices = content.template?.choices;
  return choices === undefined
    ? content
    : changeChoices(content, template, { choices: { ...choices, tone, variants: {} } }, today);
}
