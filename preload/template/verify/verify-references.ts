import { ExpectedError } from "../../contract/expected-error";
import { STANCES } from "../choices";
import { parseTest } from "../compose/condition";
import type { Template } from "../template";
import type { TemplateReference } from "./template-texts";

/** Refuses positions, facts, stances and enumerations that the template does not have. */
export function verifyReference(template: Template, reference: TemplateReference): void {
  const { place } = reference;
  if (reference.kind === "position") refuseUnknown(template.positions, reference.id, "template.unknownPosition", place);
  if (reference.kind === "list")
    refuseUnknown(template.enumerations, reference.id, "template.unknownEnumeration", place);
  if (reference.kind === "test") verifyTest(template, reference.test, place);
}

function verifyTest(template: Template, text: string, place: string): void {
  const test = parseTest(text);
  if (test.kind === "fact") {
    refuseUnknown(template.facts, test.fact, "template.unknownFact", place);
    return;
  }
  refuseUnknown(template.positions, test.position, "template.unknownPosition", place);
  if (test.stance !== null && !STANCES.some((stance) => stance === test.stance)) {
    throw new ExpectedError("template.unknownStance", { place, name: test.stance });
  }
}

function refuseUnknown(things: readonly { readonly id: string }[], id: string, code: string, place: string): void {
  if (!things.some((thing) => thing.id === id)) throw new ExpectedError(code, { place, name: id });
}
