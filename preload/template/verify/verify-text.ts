import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  type PluralElement,
  type SelectElement,
} from "@formatjs/icu-messageformat-parser";
import { ExpectedError } from "../../contract/expected-error";
import { TAGS } from "../compose/format-message";
import { messageElements, parseMessage } from "../compose/message";
import type { ArgumentTable, ArgumentUse } from "./argument-table";

/** Checks one text; gives the names it uses, or throws ExpectedError with the text's place. */
export function verifyText(text: string, place: string, table: ArgumentTable): readonly string[] {
  const tree = parseText(text, place);
  const names: string[] = [];
  for (const element of messageElements(tree)) {
    if (isLiteralElement(element) || isPoundElement(element)) continue;
    if (isTagElement(element)) {
      if (!Object.hasOwn(TAGS, element.value))
        throw new ExpectedError("template.unknownTag", { place, name: element.value });
      continue;
    }
    const use = table.get(element.value);
    if (use === undefined) throw new ExpectedError("template.unknownArgument", { place, name: element.value });
    if (use.kind === "slot" && text !== `{${element.value}}`) {
      throw new ExpectedError("template.slotNotAlone", { place, name: element.value });
    }
    verifyUse(element, element.value, use, place);
    names.push(element.value);
  }
  return names;
}

// A RangeError is a text nested deeper than the parser's stack.
function parseText(text: string, place: string): MessageFormatElement[] {
  try {
    return parseMessage(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError)
      throw new ExpectedError("template.text", { place });
    throw error;
  }
}

function verifyUse(element: MessageFormatElement, name: string, use: ArgumentUse, place: string): void {
  if (isSelectElement(element) && use.kind === "cases") verifyCases(element, use.cases, place);
  else if (isPluralElement(element) && use.kind === "count") verifyCases(element, null, place);
  else if (!isArgumentElement(element) || use.kind === "cases")
    throw new ExpectedError("template.wrongUse", { place, name });
}

const PLURAL_CASE = /^(?:zero|one|two|few|many|=\d+)$/u;

function verifyCases(element: SelectElement | PluralElement, cases: readonly string[] | null, place: string): void {
  const given = Object.keys(element.options);
  const isKnown = (name: string) =>
    name === "other" || (cases === null ? PLURAL_CASE.test(name) : cases.includes(name));
  const unknown = given.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    throw new ExpectedError("template.unknownCase", { place, name: element.value, case: unknown });
  }
  if (!given.includes("other")) throw new ExpectedError("template.missingOther", { place, name: element.value });
}
