import type { DraftContent } from "../../letter/draft";
import type { Voice } from "../../letter/letter";
import type { Template } from "../template";
import { changeChoices } from "./change-choices";

/** Lets one person or several speak. `today` is an ISO 8601 day. */
export function chooseVoice(content: DraftContent, template: Template, voice: Voice, today: string): DraftContent {
  const choices = content.template?.choices;
  return choices === undefined ? content : changeChoices(content, template, { choices: { ...choices, voice } }, today);
}
