import type { Language } from "../letter/letter";
import type { PassageForm, PassageRole, Tone } from "../letter/passage";
import type { Stance } from "./choices";

export const TEMPLATE_FORMAT = "appell-template";

/** Values that a draft gives facts, by fact id; a missing one has the template's value. */
export type FactValues = Readonly<Record<string, string>>;

/**
 * How a fact is written and what it offers to the texts:
 * "date" (2026-01-26) is written out; "year" (2027) also gives `<id>Is`: past, last, this, next or later;
 * "number" (70000) is grouped and also gives `<id>Count` for plurals; "text" stands as it is; "passage" is a slot for the
 * sender's own sentences, empty at first: it stands alone in its part, which then reads "{id}" and nothing else.
 */
export type FactKind = "date" | "year" | "number" | "text" | "passage";

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly kind: FactKind;
  readonly value: string;
  /** Where the value can be looked up; empty for what only the sender knows. */
  readonly source: string;
  /** ISO date at which the value was true; empty for what only the sender knows. */
  readonly asOf: string;
  /** Whether each initiative has its own value. */
  readonly isLocal: boolean;
  /** Guiding question and examples for facts that the sender fills in. */
  readonly question: string;
  readonly examples: readonly string[];
}

export type PositionKind = "criticism" | "agreement" | "reservation" | "expectation" | "demand";

export interface Position {
  readonly id: string;
  readonly kind: PositionKind;
  readonly label: string;
  /** The position in one plain sentence, for somebody who decides whether to carry it. */
  readonly summary: string;
  readonly default: Stance;
  /** Words that only a text which argues this position contains; checks and the linking of foreign letters read them. */
  readonly signalWords: readonly string[];
}

/**
 * When a text applies. A test is the id of a position (carried or softened), "id=carried", "id=softened", "id=dropped",
 * or "fact:id" (the fact has a value). All of `all`, at least one of `any` and none of `none` have to hold.
 */
export interface Condition {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

/** A text in ICU MessageFormat that always applies where its condition holds. */
export interface FixedPhrase {
  readonly text: string;
  readonly when?: Condition;
}

/** A text in ICU MessageFormat that expresses a position; left out where the position is dropped. */
export interface PositionPhrase {
  readonly position: string;
  readonly carried: string;
  readonly softened: string;
  readonly when?: Condition;
}

/**
 * Texts use `voice` (we, I), `addressee` (person, persons, group, office), facts and enumerations by id, `place` (opens,
 * follows: whether the sentence opens its passage) and `earlier` (none, some: whether a passage of the same role came
 * before). A text that uses an empty fact or enumeration, or has no words, is left out.
 */
export type Phrase = FixedPhrase | PositionPhrase;

/** The members of an enumeration as bullets or numbers. */
export interface EnumerationPart {
  readonly list: string;
  readonly ordered: boolean;
  readonly when?: Condition;
}

export type Part = Phrase | EnumerationPart;

/** Members joined as "A, B und C"; texts use it as `{id}`, and its length as `{idCount}`. */
export interface Enumeration {
  readonly id: string;
  readonly members: readonly Phrase[];
}

/** One sentence after the other (and lists) that together are one wording of a passage. */
export type Variant = readonly Part[];

export interface TemplatePassage {
  readonly id: string;
  readonly role: PassageRole;
  readonly form: PassageForm;
  /** The passage as the user reads it in the list of passages. */
  readonly label: string;
  readonly when?: Condition;
  readonly variants: Readonly<Record<Tone, Variant>>;
}

/** A shared letter as data. */
export interface Template {
  readonly format: typeof TEMPLATE_FORMAT;
  /** Edition of this template, counted by its authors from 1; drafts stay with the edition they were made from. */
  readonly version: number;
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** Wordings of the subject for each tone: the first that applies is taken, so the last has no condition. */
  readonly subject: Readonly<Record<Tone, readonly FixedPhrase[]>>;
  /** In ICU MessageFormat, for each tone. */
  readonly closing: Readonly<Record<Tone, string>>;
  readonly facts: readonly Fact[];
  readonly positions: readonly Position[];
  readonly enumerations: readonly Enumeration[];
  readonly passages: readonly TemplatePassage[];
}
