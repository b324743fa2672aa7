import type { Letter } from "../../letter/letter";
import { resolveDate } from "../../letter/letter-date";
import type { Choices } from "../choices";
import type { FactValues, Template } from "../template";
import { compose, composeClosing, composeSubject } from "./compose";
import type { Composition } from "./recompose";

/** Everything a template gives a letter of this date and addressee; `today` is an ISO 8601 day. */
export function composition(
  template: Template,
  choices: Choices,
  facts: FactValues,
  letter: Pick<Letter, "date" | "recipient">,
  today: string,
): Composition {
  const occasion = { date: resolveDate(letter.date, today), addressee: letter.recipient.kind };
  return {
    subject: composeSubject(template, choices, facts, occasion),
    closing: composeClosing(template, choices, facts, occasion),
    passages: compose(template, choices, facts, occasion),
  };
}
