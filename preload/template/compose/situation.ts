import type { Choices, Stance } from "../choices";
import type { Fact, FactValues, Template } from "../template";
import type { ConditionSubject } from "./condition";
import { type ComposedEnumeration, composeEnumeration } from "./enumeration";
import { factText } from "./fact-text";
import { type MessageArguments, TAG_ARGUMENTS } from "./format-message";
import type { Occasion } from "./occasion";
import { yearRelation } from "./year-relation";

/** Whether a text opens its passage. */
export type Place = "opens" | "follows";
/** Whether an earlier passage of the same role is in the letter. */
export type Earlier = "none" | "some";

/** A template under the choices, facts and occasion of one letter: all that its texts depend on. */
export interface Situation extends ConditionSubject {
  readonly template: Template;
  readonly choices: Choices;
  readonly enumerations: ReadonlyMap<string, ComposedEnumeration>;
  /** What every text may use. */
  readonly arguments: MessageArguments;
  /** The same with `place` and `earlier`: made once, because a letter has many texts. */
  readonly passageArguments: Readonly<Record<Place, Readonly<Record<Earlier, MessageArguments>>>>;
  /** Names of arguments without a value: a text that uses one is left out. */
  readonly emptyArguments: ReadonlySet<string>;
  /** Values of slots as they were typed in, by fact id. */
  readonly slots: ReadonlyMap<string, string>;
}

export function situationOf(template: Template, choices: Choices, values: FactValues, occasion: Occasion): Situation {
  const facts = template.facts.map((fact) => ({ ...fact, value: (values[fact.id] ?? fact.value).trim() }));
  const stances = new Map<string, Stance>(
    template.positions.map((position) => [position.id, choices.positions[position.id] ?? position.default]),
  );
  const filledFacts = new Set(facts.filter((fact) => fact.value !== "").map((fact) => fact.id));
  const emptyFacts = facts.filter((fact) => fact.value === "").flatMap(argumentNames);
  const factArguments = Object.assign({}, ...facts.map((fact) => factEntries(template, fact, occasion)));
  const common = { ...TAG_ARGUMENTS, voice: choices.voice, addressee: occasion.addressee, ...factArguments };
  const withoutEnumerations = {
    template,
    stances,
    filledFacts,
    emptyArguments: new Set(emptyFacts),
    arguments: common,
  };
  const enumerations = new Map(
    template.enumerations.map((enumeration) => [enumeration.id, composeEnumeration(enumeration, withoutEnumerations)]),
  );
  const all: MessageArguments = Object.assign({}, common, ...[...enumerations].map(enumerationEntries));
  return {
    ...withoutEnumerations,
    choices,
    enumerations,
    slots: new Map(facts.filter((fact) => fact.kind === "passage").map((fact) => [fact.id, fact.value])),
    arguments: all,
    passageArguments: {
      opens: { none: { ...all, place: "opens", earlier: "none" }, some: { ...all, place: "opens", earlier: "some" } },
      follows: {
        none: { ...all, place: "follows", earlier: "none" },
        some: { ...all, place: "follows", earlier: "some" },
      },
    },
    emptyArguments: new Set([...emptyFacts, ...[...enumerations].flatMap(emptyEnumerationNames)]),
  };
}

function argumentNames(fact: Fact): readonly string[] {
  if (fact.kind === "year") return [fact.id, `${fact.id}Is`];
  return fact.kind === "number" ? [fact.id, `${fact.id}Count`] : [fact.id];
}

function factEntries(template: Template, fact: Fact, occasion: Occasion): MessageArguments {
  const text = factText(fact.kind, fact.value, template.language);
  if (fact.kind === "year") return { [fact.id]: text, [`${fact.id}Is`]: yearRelation(fact.value, occasion.date) };
  return fact.kind === "number" ? { [fact.id]: text, [`${fact.id}Count`]: Number(fact.value) } : { [fact.id]: text };
}

function enumerationEntries([id, enumeration]: readonly [string, ComposedEnumeration]): MessageArguments {
  return { [id]: enumeration.joined, [`${id}Count`]: enumeration.members.length };
}

function emptyEnumerationNames([id, enumeration]: readonly [string, ComposedEnumeration]): readonly string[] {
  return enumeration.members.length === 0 ? [id, `${id}Count`] : [];
}
