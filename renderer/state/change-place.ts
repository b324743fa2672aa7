import type { DraftContent } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import type { Template } from "../../preload/template/template";
import type { Step } from "./steps";

/** Where in the work something was changed: the step, and the element that shows it; null where the step has none. */
export interface ChangePlace {
  readonly step: Step;
  readonly element: string | null;
}

type Where = string | null | ((before: Letter, after: Letter) => string | null);

/** Parts of a letter with where they are edited; the first that changed tells what the change was about. */
const PLACES: readonly (readonly [keyof Letter, Step, Where])[] = [
  ["recipient", "recipient", recipientElement],
  ["salutation", "recipient", "letter-salutation"],
  ["signatories", "signatures", rowOf("signatories", "signatories")],
  ["signatureColumns", "signatures", "letter-columns"],
  ["sender", "sender", senderElement],
  ["place", "sender", "letter-place"],
  ["date", "sender", "letter-date"],
  ["referenceFields", "sender", rowOf("referenceFields", "references")],
  ["enclosures", "sender", rowOf("enclosures", "enclosures")],
  ["copies", "sender", rowOf("copies", "copies")],
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
  if (part !== undefined) {
    const [, step, where] = part;
    return { step, element: typeof where === "function" ? where(before.letter, after.letter) : where };
  }
  if (before.known !== after.known) return { step: "checks", element: null };
  return before.consents === after.consents ? null : { step: "signatures", element: null };
}

/** The row of a list that changed first, as it is now; the button that adds one where none is left there. */
function rowOf(key: "signatories" | "referenceFields" | "enclosures" | "copies", list: string): Where {
  return (before, after) => {
    const now: readonly unknown[] = after[key];
    const index = now.findIndex((one, at) => JSON.stringify(one) !== JSON.stringify(before[key][at]));
    if (index >= 0) return `${list}-${index}`;
    return now.length === 0 ? `${list}-add` : `${list}-${now.length - 1}`;
  };
}

function recipientElement({ recipient: before }: Letter, { recipient: after }: Letter): string {
  const isSame = (key: keyof typeof after) => JSON.stringify(before[key]) === JSON.stringify(after[key]);
  if (!isSame("addressLines")) return "letter-address";
  if (!isSame("country")) return "letter-country";
  if (!isSame("postalRemarks")) return "letter-remarks";
  const index = after.persons.findIndex((one, at) => JSON.stringify(one) !== JSON.stringify(before.persons[at]));
  const [old, now] = [before.persons[index], after.persons[index]];
  const field = old === undefined || now === undefined ? undefined : PERSON_FIELDS.find((key) => old[key] !== now[key]);
  return field === undefined || before.kind !== after.kind ? "letter-addressee" : `person-${index}-${field}`;
}

const PERSON_FIELDS = ["title", "firstName", "lastName", "office"] as const;

function senderElement({ sender: before }: Letter, { sender: after }: Letter): string | null {
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  // A whole profile is no field.
  return changed.length === 1 ? `sender-${changed[0]}` : null;
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
