import type { Passage } from "../../preload/letter/passage";
import type { Choices, Stance } from "../../preload/template/choices";
import { compose, composeClosing, composeSubject } from "../../preload/template/compose/compose";
import type { Occasion } from "../../preload/template/compose/occasion";
import type { FactValues, Template } from "../../preload/template/template";

/** Everything that decides about a composed letter. */
export interface Sample {
  readonly choices: Choices;
  readonly facts: FactValues;
  readonly occasion: Occasion;
}

export interface ComposedLetter {
  readonly template: Template;
  readonly sample: Sample;
  readonly subject: string;
  readonly closing: string;
  readonly passages: readonly Passage[];
}

export function composeLetter(template: Template, sample: Sample): ComposedLetter {
  const { choices, facts, occasion } = sample;
  return {
    template,
    sample,
    subject: composeSubject(template, choices, facts, occasion),
    closing: composeClosing(template, choices, facts, occasion),
    passages: compose(template, choices, facts, occasion),
  };
}

export function stanceOf(letter: ComposedLetter, position: string): Stance | undefined {
  const fallback = letter.template.positions.find(({ id }) => id === position)?.default;
  return letter.sample.choices.positions[position] ?? fallback;
}
