import type { Letter } from "../../preload/letter/letter";
import type { PagePart } from "./looked-part";
import { type Step, stepOfPart } from "./steps";

/** An element of a step, by its id. */
export interface StepElement {
  readonly step: Step;
  readonly element: string;
}

/** Where a part of the page is typed: the field itself, or the group that it is the first of. */
export function elementOfPart({ part, id }: PagePart, letter: Letter): StepElement {
  return { step: stepOfPart(part), element: elementId(part, id, letter) };
}

function elementId(part: string, id: string, { sender }: Letter): string {
  switch (part) {
    case "returnLine":
      return sender.organisation === "" && sender.person !== "" ? "sender-person" : "sender-organisation";
    case "remark":
      return "letter-remarks";
    case "information":
      return "sender-organisation";
    case "informationLine":
      return id === "date"
        ? "letter-date"
        : id.startsWith("reference.")
          ? id.replace("reference.", "references-")
          : `sender-${id}`;
    case "reference":
      return "references-0";
    case "enclosures":
    case "copies":
      return `${part}-0`;
    case "enclosuresLine":
    case "copiesLine":
      return `${part.replace("Line", "")}-${id}`;
    case "enclosure":
      return `enclosures-${id}`;
    case "copy":
      return `copies-${id}`;
    case "signatory":
      return `signatories-${id}`;
    default:
      return `letter-${part}`;
  }
}
