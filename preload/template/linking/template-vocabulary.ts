import { isLiteralElement, isPoundElement, isTagElement } from "@formatjs/icu-messageformat-parser";
import type { Tone } from "../../letter/passage";
import { factText } from "../compose/fact-text";
import { messageElements, parseMessage } from "../compose/message";
import type { Phrase, Template } from "../template";

/** All words that one phrase of a template can have, in whatever branch, and the position it expresses. */
export interface PhraseVocabulary {
  readonly passage: string;
  readonly position: string | null;
  /** The wording it stands in. */
  readonly tone: Tone;
  readonly text: string;
}

/** What a template's passages say, phrase by phrase; members of enumerations count for each passage that uses them. */
export function templateVocabulary(template: Template): readonly PhraseVocabulary[] {
  return template.passages.flatMap(({ id: passage, variants }) =>
    Object.entries(variants).flatMap(([tone, parts]) =>
      parts.flatMap((part) => {
        const phrases: readonly Phrase[] =
          "list" in part ? membersOf(part.list, template) : withMembers(part, template);
        return phrases.map((phrase) => ({
          passage,
          position: "position" in phrase ? phrase.position : null,
          tone: tone as Tone,
          text: textsOf(phrase)
            .map((text) => wordsOfMessage(text, template))
            .join(" "),
        }));
      }),
    ),
  );
}

function membersOf(enumeration: string, template: Template): readonly Phrase[] {
  return template.enumerations.find(({ id }) => id === enumeration)?.members ?? [];
}

function withMembers(phrase: Phrase, template: Template): readonly Phrase[] {
  const names = textsOf(phrase).flatMap(namesOf);
  return [phrase, ...names.flatMap((name) => membersOf(name, template))];
}

function textsOf(phrase: Phrase): readonly string[] {
  return "text" in phrase ? [phrase.text] : [phrase.carried, phrase.softened];
}

function namesOf(text: string): readonly string[] {
  return [...messageElements(parseMessage(text))].flatMap((element) =>
    isPoundElement(element) || isLiteralElement(element) || isTagElement(element) ? [] : [element.value],
  );
}

function wordsOfMessage(text: string, template: Template): string {
  return [...messageElements(parseMessage(text))]
    .map((element) => {
      if (isPoundElement(element) || isTagElement(element)) return "";
      return isLiteralElement(element) ? element.value : factWords(element.value, template);
    })
    .join(" ");
}

function factWords(id: string, template: Template): string {
  const fact = template.facts.find((one) => one.id === id);
  return fact === undefined || fact.kind === "passage" ? "" : factText(fact.kind, fact.value, template.language);
}
