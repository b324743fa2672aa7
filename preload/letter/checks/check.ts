import type { MessageValues } from "../../contract/expected-error";
import type { Fact } from "../../template/template";
import type { Letter } from "../letter";

export type Severity = "error" | "hint";

/** What a check may look at. */
export interface CheckContext {
  readonly letter: Letter;
  /** The day under which the letter goes out, ISO 8601. */
  readonly date: string;
  /** Today, ISO 8601. */
  readonly today: string;
  /** Facts of the letter's template with the values this letter gives them. */
  readonly facts: readonly Pick<Fact, "id" | "label" | "kind" | "value">[];
  /** What the typesetting found on the finished pages. */
  readonly pages: readonly PageFinding[];
}

/** Something on the finished pages, by the id of the check that reports it. */
export interface PageFinding {
  readonly check: string;
  readonly place: string;
  readonly values: MessageValues;
}

/** Where in the letter: a part such as "subject", or "passages.<id>". */
export interface Place {
  readonly place: string;
  readonly values: MessageValues;
}

/** One entry of the table of checks; its sentences (what, why, fix) are in the locales under "checks.<id>". */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly find: (context: CheckContext) => readonly Place[];
}

export interface Finding extends Place {
  readonly check: string;
  readonly severity: Severity;
}

/** The whole letter, as a place. */
export function at(place: string, values: MessageValues = {}): readonly Place[] {
  return [{ place, values }];
}

export const NOWHERE: readonly Place[] = [];
