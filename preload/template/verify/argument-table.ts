import { RECIPIENT_KINDS } from "../../letter/recipient";
import { YEAR_RELATIONS } from "../compose/year-relation";
import type { Fact, Template } from "../template";
import type { TextScope } from "./template-texts";

/** How a text may use an argument: written out, chosen by `select`, counted by `plural`, or alone in its part. */
export type ArgumentUse =
  | { readonly kind: "words" }
  | { readonly kind: "cases"; readonly cases: readonly string[] }
  | { readonly kind: "count" }
  | { readonly kind: "slot" };

export type ArgumentTable = ReadonlyMap<string, ArgumentUse>;

const COMMON: readonly (readonly [string, ArgumentUse])[] = [
  ["voice", { kind: "cases", cases: ["we", "I"] }],
  ["addressee", { kind: "cases", cases: RECIPIENT_KINDS }],
];
const OF_PASSAGES: readonly (readonly [string, ArgumentUse])[] = [
  ["place", { kind: "cases", cases: ["opens", "follows"] }],
  ["earlier", { kind: "cases", cases: ["none", "some"] }],
];

/** Names that every text or some texts have from the program itself. */
export const PROGRAM_ARGUMENTS: readonly string[] = [...COMMON, ...OF_PASSAGES].map(([name]) => name);

/** What the texts of a scope may use. */
export function argumentTable(template: Template, scope: TextScope): ArgumentTable {
  const facts = template.facts.flatMap(factArguments).filter(([, use]) => scope === "passage" || use.kind !== "slot");
  if (scope !== "passage") return new Map([...COMMON, ...facts]);
  return new Map([...COMMON, ...OF_PASSAGES, ...facts, ...template.enumerations.flatMap(({ id }) => counted(id))]);
}

/** The arguments that a fact gives the texts. */
export function factArguments(fact: Pick<Fact, "id" | "kind">): readonly (readonly [string, ArgumentUse])[] {
  switch (fact.kind) {
    case "passage":
      return [[fact.id, { kind: "slot" }]];
    case "number":
      return counted(fact.id);
    case "year":
      return [
        [fact.id, { kind: "words" }],
        [`${fact.id}Is`, { kind: "cases", cases: YEAR_RELATIONS }],
      ];
    default:
      return [[fact.id, { kind: "words" }]];
  }
}

/** The arguments of a number or an enumeration. */
export function counted(id: string): readonly (readonly [string, ArgumentUse])[] {
  return [
    [id, { kind: "words" }],
    [`${id}Count`, { kind: "count" }],
  ];
}
