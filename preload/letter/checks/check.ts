import type { MessageValues } from "../../contract/expected-error";
import type { Stance } from "../../template/choices";
import type { Fact, Position } from "../../template/template";
import type { Letter } from "../letter";
import type { WordRange } from "../text-difference";
import type { Fix } from "./fix";

export type Severity = "error" | "hint";

/** A fact of the letter's template with the value that this letter gives it. */
export type CheckedFact = Pick<Fact, "id" | "label" | "kind" | "value" | "asOf">;

/** A position of the letter's template and what the letter does with it. */
export interface CheckedPosition extends Pick<Position, "id" | "label" | "signalWords"> {
  readonly stance: Stance;
}

/** What a check may look at. */
export interface CheckContext {
  readonly letter: Letter;
  /** The day under which the letter goes out, ISO 8601. */
  readonly date: string;
  /** Today, ISO 8601. */
  readonly today: string;
  /** The day on which the letter was last changed, ISO 8601. */
  readonly changed: string;
  readonly facts: readonly CheckedFact[];
  readonly positions: readonly CheckedPosition[];
  /** Words that the spelling does not know; spelled-words.ts says which to ask for. */
  readonly misspelt: ReadonlySet<string>;
  /** What the typesetting found on the finished pages. */
  readonly pages: readonly PageFinding[];
  /** Whether the paper says where the sender is to be found. */
  readonly isAddressOnPaper: boolean;
}

/** Something on the finished pages, by the id of the check that reports it. */
export interface PageFinding {
  readonly check: string;
  readonly place: string;
  readonly values: MessageValues;
}

/** What a check found, and where. */
export interface Place {
  /** A part such as "subject", or "passages.<id>". */
  readonly place: string;
  readonly values: MessageValues;
  /** Which units of the text at the place (letter-texts.ts); the whole place where it is not given. */
  readonly range?: WordRange;
  /** What tells it from others of the same check at the same place, such as the word it is about. */
  readonly about?: string;
  /** Whether it speaks of the whole letter and `place` is only the first of several. */
  readonly isEverywhere?: true;
  /** To go to the place where it is not given. */
  readonly fix?: Fix;
}

/** One entry of the table of checks; its sentences (what, why, fix) are in the locales under "checks.<id>". */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly find: (context: CheckContext) => readonly Place[];
}

export interface Finding {
  /** The same for the same finding after other edits and in another session: what a draft remembers as known. */
  readonly key: string;
  readonly check: string;
  readonly severity: Severity;
  readonly place: string;
  /** Null for the whole place. */
  readonly range: WordRange | null;
  readonly values: MessageValues;
  readonly fix: Fix;
}

/** The whole of a part, as a place. */
export function at(place: string, values: MessageValues = {}): readonly Place[] {
  return [{ place, values }];
}

export const NOWHERE: readonly Place[] = [];
