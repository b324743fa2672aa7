import { ExpectedError } from "../../contract/expected-error";
import { TONES, type Tone } from "../../letter/passage";
import { parseTest } from "../compose/condition";
import { isFactValue } from "../compose/fact-text";
import type { Template } from "../template";
import { argumentTable } from "./argument-table";
import { type TextScope, templateTexts } from "./template-texts";
import { verifyIds } from "./verify-ids";
import { verifyReference } from "./verify-references";
import { verifyText } from "./verify-text";
import { verifyUse } from "./verify-use";

/** Checks what no schema sees; throws ExpectedError (template.*) that names the place of the first fault. */
export function verifyTemplate(template: Template): void {
  verifyIds(template);
  verifyFactValues(template);
  verifySubjects(template);
  const tables = {
    passage: argumentTable(template, "passage"),
    member: argumentTable(template, "member"),
    line: argumentTable(template, "line"),
  } satisfies Record<TextScope, unknown>;
  const names = new Map<string, Set<Tone | null>>();
  const expressed = new Set<string>();
  const asked = new Set<string>();
  const note = (name: string, tone: Tone | null) => names.set(name, (names.get(name) ?? new Set()).add(tone));
  for (const found of templateTexts(template)) {
    if (found.kind === "text") {
      for (const name of verifyText(found.text, found.place, tables[found.scope])) note(name, found.tone);
      continue;
    }
    verifyReference(template, found);
    if (found.kind === "list") note(found.id, found.tone);
    if (found.kind === "position") expressed.add(`${found.tone}:${found.id}`);
    if (found.kind === "test") {
      const test = parseTest(found.test);
      if (test.kind === "fact") asked.add(test.fact);
    }
  }
  verifyUse(template, { names, expressed, asked });
}

function verifyFactValues(template: Template): void {
  for (const [index, fact] of template.facts.entries()) {
    const place = `facts[${index}].value`;
    if (!isFactValue(fact.kind, fact.value)) throw new ExpectedError("template.factValue", { place, kind: fact.kind });
  }
}

function verifySubjects(template: Template): void {
  for (const tone of TONES) {
    const last = template.subject[tone].length - 1;
    if (template.subject[tone][last]?.when !== undefined) {
      throw new ExpectedError("template.subjectWithoutLast", { place: `subject.${tone}[${last}].when` });
    }
  }
}
