import type { Finding } from "../../preload/letter/checks/check";
import { letterTexts } from "../../preload/letter/checks/letter-texts";
import type { Letter } from "../../preload/letter/letter";
import type { Step } from "../state/steps";

/** Where a part of the letter is mended: the step, and the element that takes the focus. */
type StepPlace = readonly [Step, string | null];

/** What tells the place of a finding. */
export type LocatedFinding = Pick<Finding, "place" | "range"> & Partial<Pick<Finding, "check" | "values">>;

/** Lines that a signatory has in the text of all of them (letter-texts.ts). */
const LINES_A_SIGNATORY = 3;

/** The field in which a finding outside of the passages is mended. */
export function findingElement(finding: LocatedFinding, letter: Letter): StepPlace {
  switch (finding.place) {
    case "subject":
    case "closing":
      return ["passages", `letter-${finding.place}`];
    case "salutation":
      return ["recipient", "letter-salutation"];
    case "recipient":
      return ["recipient", recipientElement(finding, letter)];
    case "sender":
      return ["sender", senderElement(finding.check, letter)];
    case "information":
      return ["sender", letter.referenceFields.length > 0 ? "references-0" : "sender-phone"];
    case "date":
      return ["sender", "letter-date"];
    case "enclosures":
      return ["sender", enclosureElement(finding, letter)];
    case "copies":
      return ["sender", rowElement("copies", lineOf(finding, letter), letter.copies.length)];
    case "signatories":
      return ["signatures", signatoryElement(finding, letter)];
    default:
      return ["passages", null];
  }
}

function recipientElement({ check, values }: LocatedFinding, { recipient }: Letter): string {
  if (check === "salutation-form-undecided") return `person-${values?.["index"] ?? 0}-firstName`;
  if (check === "remarks-too-long") return "letter-remarks";
  if (check !== "recipient-nameless") return "letter-address";
  return recipient.kind === "persons" && recipient.persons.length === 0 ? "persons-add" : "person-0-lastName";
}

function senderElement(check: string | undefined, { sender }: Letter): string {
  switch (check) {
    case "sender-missing":
      return sender.organisation === "" && sender.person === "" ? "sender-organisation" : "sender-street";
    case "sender-street-missing":
      return "sender-street";
    case "sender-postcode-missing":
      return "sender-postcode";
    case "sender-town-missing":
      return "sender-town";
    case "sender-contact-missing":
      return "sender-email";
    default:
      return "sender-organisation";
  }
}

function enclosureElement(finding: LocatedFinding, letter: Letter): string {
  const title = finding.values?.["title"];
  const index = letter.enclosures.findIndex((one) => one.title === title);
  return rowElement("enclosures", index < 0 ? lineOf(finding, letter) : index, letter.enclosures.length);
}

/** Who has no name, where that is what is missing; else the one whose words the finding is about. */
function signatoryElement(finding: LocatedFinding, letter: Letter): string {
  const { signatories } = letter;
  const nameless = finding.check === "signatory-missing" ? 0 : -1;
  const line = lineOf(finding, letter);
  const index = line < 0 ? nameless : Math.floor(line / LINES_A_SIGNATORY);
  return rowElement("signatories", index, signatories.length);
}

/** The row of an index; the button that adds one where there is no such row. */
function rowElement(list: string, index: number, count: number): string {
  return index >= 0 && index < count ? `${list}-${index}` : `${list}-add`;
}

/** The line of a part's text that a finding is about, from 0; -1 where it is about the whole part. */
function lineOf({ place, range }: Pick<Finding, "place" | "range">, letter: Letter): number {
  if (range === null) return -1;
  const text = letterTexts(letter).find((one) => one.place === place)?.text ?? "";
  return text.slice(0, range.start).split("\n").length - 1;
}
