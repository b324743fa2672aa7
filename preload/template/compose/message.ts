import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import type { Template } from "../template";
import { LOCALES } from "./fact-text";

/** A parsed text and the names of all arguments in it, in whatever branch. */
export interface Message {
  readonly format: IntlMessageFormat;
  readonly names: ReadonlySet<string>;
}

/** Syntax tree of a text in ICU MessageFormat; throws SyntaxError. Missing `other` cases are left to the verification. */
export function parseMessage(text: string): MessageFormatElement[] {
  return parse(text, { requiresOtherClause: false });
}

/** Every element of a syntax tree, outer ones before those in their branches. */
export function* messageElements(tree: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of tree) {
    yield element;
    if (isTagElement(element)) yield* messageElements(element.children);
    if (isSelectElement(element) || isPluralElement(element)) {
      for (const option of Object.values(element.options)) yield* messageElements(option.value);
    }
  }
}

const messages = new WeakMap<Template, Map<string, Message>>();

/** The parsed form of one of the template's texts; each is parsed once as long as the template lives. */
export function messageOf(template: Template, text: string): Message {
  const known = messages.get(template) ?? new Map<string, Message>();
  messages.set(template, known);
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const tree = parseMessage(text);
  const message = {
    format: new IntlMessageFormat(tree, LOCALES[template.language]),
    names: new Set([...messageElements(tree)].flatMap((element) => ("value" in element ? namesOf(element) : []))),
  };
  known.set(text, message);
  return message;
}

function namesOf(element: MessageFormatElement & { value: string }): readonly string[] {
  return isTagElement(element) || isLiteralElement(element) ? [] : [element.value];
}
