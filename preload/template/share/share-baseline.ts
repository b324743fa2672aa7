import type { DraftSource } from "../../letter/draft";
import { passageText } from "../../letter/passage";
import type { Choices } from "../choices";
import { compose } from "../compose/compose";
import type { Occasion } from "../compose/occasion";
import type { FactValues, Template } from "../template";
import { joinDividedWords } from "./compared-words";

// Fills a slot without a word: the template's sentences around it stay, and what the sender typed in is the sender's own.
const WORDLESS = "–";

/** What a template gives a letter under its choices, without what the sender put into slots of whole sentences. */
export function templateBaseline(
  template: Template,
  choices: Choices,
  facts: FactValues,
  occasion: Occasion,
): readonly string[] {
  const slots = template.facts.filter(
    ({ id, kind, value }) => kind === "passage" && (facts[id] ?? value).trim() !== "",
  );
  const wordless = Object.fromEntries(slots.map(({ id }) => [id, WORDLESS]));
  const passages = compose(template, choices, { ...facts, ...wordless }, occasion);
  return passages.map(passageText);
}

/** The letter as it was read from a file, with divided words joined and as they stand: which was meant, only its reader knew. */
export function sourceBaseline(source: Pick<DraftSource, "text">): readonly string[] {
  const joined = joinDividedWords(source.text);
  return joined === source.text ? [joined] : [joined, source.text];
}
