import type { DraftContent } from "../../letter/draft";
import type { Template } from "../template";

/** Words that somebody gave to a fact of the template. */
export interface TypedFact {
  readonly id: string;
  readonly value: string;
}

/** The facts of a draft that are words, typed by the sender, in the order of the template. Whole passages are searched as such. */
export function typedFacts({ template: made }: DraftContent, template: Template | null): readonly TypedFact[] {
  if (made === null || template === null) return [];
  return template.facts.flatMap(({ id, kind, isLocal }) => {
    const value = made.facts[id] ?? "";
    return kind === "text" && isLocal && value !== "" ? [{ id, value }] : [];
  });
}
