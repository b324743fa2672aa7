import type { Draft } from "../../preload/letter/draft";

/** The steps of the work on a letter, in the order in which they are shown. Nobody has to keep to it. */
export const STEPS = ["positions", "passages", "recipient", "sender", "signatures", "checks"] as const;
export type Step = (typeof STEPS)[number];

/** What a draft opens with: the choice of positions while it is new, and its text from then on. */
export function firstStep({ template, revision }: Pick<Draft, "template" | "revision">): Step {
  return template !== null && revision === 1 ? "positions" : "passages";
}

/** Where the parts of the page are edited, by the names under which the typesetting reports them. */
const STEP_OF_PART: Readonly<Record<string, Step>> = {
  subject: "passages",
  passage: "passages",
  closing: "passages",
  address: "recipient",
  remark: "recipient",
  salutation: "recipient",
  returnLine: "sender",
  information: "sender",
  reference: "sender",
  informationLine: "sender",
  enclosures: "sender",
  enclosuresLine: "sender",
  enclosure: "sender",
  copies: "sender",
  copiesLine: "sender",
  copy: "sender",
  signatory: "signatures",
};

/** The step in which a part of the page is edited; its text where nothing else is known of it. */
export function stepOfPart(part: string): Step {
  return STEP_OF_PART[part] ?? "passages";
}
