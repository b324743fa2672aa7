import type { DraftContent } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import type { Template } from "../../preload/template/template";
import type { Step } from "./steps";

/** Where in the work something was changed: the step, and the element that shows it; null where the step has none. */
export interface ChangePlace {
  readonly step: Step;
  readonly element: string | null;
}

/** Parts of a letter with where they are edited; the first that changed tells what the change was about. */
const PLACES: readonly (readonly [keyof Letter, Step, string | null])[] = [
  ["recipient", "recipient", "letter-address"],
  ["salutation", "recipient", "letter-salutation"],
  ["signatories", "signatures", null],
  ["signatureColumns", "signatures", null],
  ["sender", "sender", null],
  ["place", "sender", "letter-place"],
  ["date", "sender", "letter-date"],
  ["referenceFields", "sender", null],
  ["enclosures", "sender", null],
  ["copies", "sender", null],
  ["passages", "passages", null],
  ["subject", "passages", "letter-subject"],
  ["closing", "passages", "letter-closing"],
];

/** Where two contents of a draft differ, as the place to look at; null where that is nowhere in the steps. */
export function changePlace(before: DraftContent, after: DraftContent, template: Template | null): ChangePlace | null {
  if (before.template !== after.template) return choicePlace(before, after, template);
  const isSame = (key: keyof Letter) => JSON.stringify(before.letter[key]) === JSON.stringify(after.letter[key]);
  const part = before.letter === after.letter ? undefined : PLACES.find(([key]) => !isSame(key));
  // Passages whose words are the same differ in what they are offered.
  if (part?.[0] === "passages" && haveSameWords(before.letter, after.letter))
    return { step: "positions", element: null };
  if (part !== undefined) return { step: part[1], element: part[2] };
  if (before.known !== after.known) return { step: "checks", element: null };
  return before.consents === after.consents ? null : { step: "signatures", element: null };
}

function haveSameWords(before: Letter, after: Letter): boolean {
  const words = ({ passages }: Letter) =>
    JSON.stringify(passages.map(({ origin: _, positions: __, ...passage }) => passage));
  return words(before) === words(after);
}

function choicePlace(before: DraftContent, after: DraftContent, template: Template | null): ChangePlace {
  const position = template?.positions.find(
    ({ id }) => before.template?.choices.positions[id] !== after.template?.choices.positions[id],
  );
  if (position !== undefined) return { step: "positions", element: positionElement(position.id) };
  const fact = template?.facts.find(({ id }) => before.template?.facts[id] !== after.template?.facts[id]);
  if (fact !== undefined)
    return { step: fact.kind === "passage" ? "passages" : "positions", element: factElement(fact.id) };
  const variants = (content: DraftContent) => JSON.stringify(content.template?.choices.variants ?? {});
  const isWholeLetter = before.template?.choices.tone !== after.template?.choices.tone;
  return { step: isWholeLetter || variants(before) === variants(after) ? "positions" : "passages", element: null };
}

/** Id of the card of a position. */
export function positionElement(position: string): string {
  return `position-${position}`;
}

/** Id of the field of a fact. */
export function factElement(fact: string): string {
  return `fact-${fact}`;
}
