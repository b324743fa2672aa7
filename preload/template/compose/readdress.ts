import type { DraftTemplate } from "../../letter/draft";
import { setParts } from "../../letter/edits/letter-edits";
import type { Letter } from "../../letter/letter";
import type { Recipient } from "../../letter/recipient";
import type { Template } from "../template";
import { composition } from "./composition";
import { recompose } from "./recompose";

/** What a letter was made from; null where it is from no template, or from one that is not at hand. */
export interface LetterOrigin {
  readonly made: DraftTemplate | null;
  readonly template: Template | null;
}

/**
 * The letter to another recipient. Where that is one of another kind, untouched passages follow at once: they would the
 * next time the draft is opened, and nobody shall read other words then than now. `today` is an ISO 8601 day.
 */
export function readdress(
  letter: Letter,
  recipient: Recipient,
  { made, template }: LetterOrigin,
  today: string,
): Letter {
  const next = setParts(letter, { recipient });
  if (made === null || template === null || recipient.kind === letter.recipient.kind) return next;
  const as = (one: Letter) => composition(template, made.choices, made.facts, one, today);
  return recompose(next, as(letter), as(next));
}
