import { ExpectedError } from "../../contract/expected-error";
import { TAGS } from "../compose/format-message";
import type { Template } from "../template";
import { counted, factArguments, PROGRAM_ARGUMENTS } from "./argument-table";

interface NamedPlace {
  readonly place: string;
  readonly id: string;
  /** The names it takes among its kind, its own included. */
  readonly takes: readonly string[];
}

/** Refuses ids that stand twice, that the program itself uses, or that every JavaScript object has ("constructor"). */
export function verifyIds(template: Template): void {
  const facts = template.facts.map((fact, index) => ({
    place: `facts[${index}].id`,
    id: fact.id,
    takes: factArguments(fact).map(([name]) => name),
  }));
  const enumerations = template.enumerations.map(({ id }, index) => ({
    place: `enumerations[${index}].id`,
    id,
    takes: counted(id).map(([name]) => name),
  }));
  refuseTwice([...facts, ...enumerations], new Set([...PROGRAM_ARGUMENTS, ...Object.keys(TAGS)]));
  refuseTwice(named("positions", template.positions), new Set());
  refuseTwice(named("passages", template.passages), new Set());
}

function named(shelf: string, things: readonly { readonly id: string }[]): readonly NamedPlace[] {
  return things.map(({ id }, index) => ({ place: `${shelf}[${index}].id`, id, takes: [id] }));
}

function refuseTwice(places: readonly NamedPlace[], reserved: ReadonlySet<string>): void {
  const taken = new Set<string>();
  for (const { place, id, takes } of places) {
    for (const name of takes) {
      if (reserved.has(name) || name in Object.prototype)
        throw new ExpectedError("template.reservedId", { place, name });
      if (taken.has(name)) throw new ExpectedError("template.duplicateId", { place, name: id });
      taken.add(name);
    }
  }
}
