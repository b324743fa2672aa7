import { ExpectedError } from "../../contract/expected-error";
import { TONES, type Tone } from "../../letter/passage";
import type { Template } from "../template";
import { factArguments } from "./argument-table";

/** The names that a template's texts and conditions use, gathered while they are verified. */
export interface TemplateUse {
  /** Arguments, by name, with the tones in which passages use them. */
  readonly names: ReadonlyMap<string, ReadonlySet<Tone | null>>;
  /** Positions that a phrase of a passage expresses in a tone, as "tone:position". */
  readonly expressed: ReadonlySet<string>;
  /** Facts that a condition asks for. */
  readonly asked: ReadonlySet<string>;
}

/** Refuses facts and enumerations that nothing uses, and positions that the letter of some tone never expresses. */
export function verifyUse(template: Template, use: TemplateUse): void {
  for (const [index, fact] of template.facts.entries()) {
    const isUsed = use.asked.has(fact.id) || factArguments(fact).some(([name]) => use.names.has(name));
    if (!isUsed) throw new ExpectedError("template.unused", { place: `facts[${index}]`, name: fact.id });
  }
  for (const [index, { id }] of template.enumerations.entries()) {
    if (!use.names.has(id) && !use.names.has(`${id}Count`))
      throw new ExpectedError("template.unused", { place: `enumerations[${index}]`, name: id });
  }
  for (const [index, { id }] of template.positions.entries()) {
    for (const tone of TONES) {
      if (!isExpressed(template, use, id, tone)) {
        throw new ExpectedError("template.notExpressed", { place: `positions[${index}]`, name: id, tone });
      }
    }
  }
}

function isExpressed(template: Template, use: TemplateUse, position: string, tone: Tone): boolean {
  return (
    use.expressed.has(`${tone}:${position}`) ||
    template.enumerations.some(
      ({ id, members }) =>
        use.names.get(id)?.has(tone) === true &&
        members.some((member) => "position" in member && member.position === position),
    )
  );
}
