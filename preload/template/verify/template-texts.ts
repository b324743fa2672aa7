import { TONES, type Tone } from "../../letter/passage";
import type { Condition, Part, Phrase, Template } from "../template";

/** Where a text stands decides what it may use: lines and members know no enumerations and no passage around them. */
export type TextScope = "passage" | "member" | "line";

export interface TemplateText {
  readonly kind: "text";
  readonly place: string;
  readonly text: string;
  readonly scope: TextScope;
  /** Tone in which it is used; null for members of enumerations. */
  readonly tone: Tone | null;
}

export type TemplateReference =
  | { readonly kind: "position"; readonly place: string; readonly id: string; readonly tone: Tone | null }
  | { readonly kind: "list"; readonly place: string; readonly id: string; readonly tone: Tone }
  | { readonly kind: "test"; readonly place: string; readonly test: string };

/** All that a template's phrases, lists and conditions hold, with the place of each. */
export function* templateTexts(template: Template): Generator<TemplateText | TemplateReference> {
  for (const tone of TONES) {
    for (const [index, phrase] of template.subject[tone].entries()) {
      yield* phraseTexts(phrase, `subject.${tone}[${index}]`, "line", tone);
    }
    yield { kind: "text", place: `closing.${tone}`, text: template.closing[tone], scope: "line", tone };
  }
  for (const [index, enumeration] of template.enumerations.entries()) {
    for (const [member, phrase] of enumeration.members.entries()) {
      yield* phraseTexts(phrase, `enumerations[${index}].members[${member}]`, "member", null);
    }
  }
  for (const [index, passage] of template.passages.entries()) {
    yield* conditionTests(passage.when, `passages[${index}].when`);
    for (const tone of TONES) {
      for (const [part, content] of passage.variants[tone].entries()) {
        yield* partTexts(content, `passages[${index}].variants.${tone}[${part}]`, tone);
      }
    }
  }
}

function* partTexts(part: Part, place: string, tone: Tone): Generator<TemplateText | TemplateReference> {
  if (!("list" in part)) {
    yield* phraseTexts(part, place, "passage", tone);
    return;
  }
  yield* conditionTests(part.when, `${place}.when`);
  yield { kind: "list", place: `${place}.list`, id: part.list, tone };
}

function* phraseTexts(
  phrase: Phrase,
  place: string,
  scope: TextScope,
  tone: Tone | null,
): Generator<TemplateText | TemplateReference> {
  yield* conditionTests(phrase.when, `${place}.when`);
  if ("text" in phrase) {
    yield { kind: "text", place: `${place}.text`, text: phrase.text, scope, tone };
    return;
  }
  yield { kind: "position", place: `${place}.position`, id: phrase.position, tone };
  yield { kind: "text", place: `${place}.carried`, text: phrase.carried, scope, tone };
  yield { kind: "text", place: `${place}.softened`, text: phrase.softened, scope, tone };
}

function* conditionTests(condition: Condition | undefined, place: string): Generator<TemplateReference> {
  for (const quantity of ["all", "any", "none"] as const) {
    for (const [index, test] of (condition?.[quantity] ?? []).entries()) {
      yield { kind: "test", place: `${place}.${quantity}[${index}]`, test };
    }
  }
}
