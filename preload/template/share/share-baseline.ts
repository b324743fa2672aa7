import type { DraftSource, DraftTemplate } from "../../letter/draft";
import { type Passage, passageText } from "../../letter/passage";
import { richTextToString } from "../../letter/rich-text";
import type { Choices } from "../choices";
import { compose } from "../compose/compose";
import type { Occasion } from "../compose/occasion";
import { slotParagraphs } from "../compose/slot";
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
  const wordless = Object.fromEntries(filledSlots(template, facts).map(({ id }) => [id, WORDLESS]));
  const passages = compose(template, choices, { ...facts, ...wordless }, occasion);
  return passages.map(passageText);
}

/** What a template gives the passages of a letter: under its choices now, and under those of the passages that are edited. */
export function letterBaseline(
  passages: readonly Passage[],
  template: Template,
  { choices, facts }: Pick<DraftTemplate, "choices" | "facts">,
  occasion: Occasion,
): readonly string[] {
  return [
    ...new Set([...templateBaseline(template, choices, facts, occasion), ...editedBaseline(passages, template, facts)]),
  ];
}

/**
 * The template's words that somebody began from in passages that are edited. They stay the template's when another choice
 * (a tone for the whole letter, a position that is dropped) composes others: what stands there is still a form letter.
 */
function editedBaseline(passages: readonly Passage[], template: Template, facts: FactValues): readonly string[] {
  const written = filledSlots(template, facts).flatMap(({ value }) => slotParagraphs(value).map(richTextToString));
  const withoutWritten = (base: string) => written.reduce((text, own) => text.replaceAll(own, WORDLESS), base);
  return passages.flatMap(({ origin }) =>
    origin.kind === "template" && origin.base !== null ? [withoutWritten(origin.base)] : [],
  );
}

function filledSlots(
  template: Template,
  facts: FactValues,
): readonly { readonly id: string; readonly value: string }[] {
  return template.facts
    .filter(({ kind }) => kind === "passage")
    .map(({ id, value }) => ({ id, value: facts[id] ?? value }))
    .filter(({ value }) => value.trim() !== "");
}

/** The letter as it was read from a file, with divided words joined and as they stand: which was meant, only its reader knew. */
export function sourceBaseline(source: Pick<DraftSource, "text">): readonly string[] {
  const joined = joinDividedWords(source.text);
  return joined === source.text ? [joined] : [joined, source.text];
}
