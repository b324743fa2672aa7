import type { Choices } from "../template/choices";
import type { FactValues } from "../template/template";
import type { Consent } from "./consent";
import type { Letter } from "./letter";

export const DRAFT_FORMAT = "appell-draft";
export const DRAFT_VERSION = 2;

/** The template a draft was made from, what it decided about it, and the facts it gave other values. */
export interface DraftTemplate {
  readonly id: string;
  readonly version: number;
  readonly choices: Choices;
  readonly facts: FactValues;
}

/** The file a letter was read from, kept word for word. */
export interface DraftSource {
  readonly name: string;
  readonly kind: "text" | "markdown" | "docx";
  readonly text: string;
}

/** What a person decides in a draft. Undo reaches over all of it, and all of it is saved. */
export interface DraftContent {
  readonly letter: Letter;
  readonly template: DraftTemplate | null;
  /** Keys of findings of the checks that somebody knows of and lets be. */
  readonly known: readonly string[];
  readonly consents: readonly Consent[];
}

export interface Draft extends DraftContent {
  readonly format: typeof DRAFT_FORMAT;
  readonly version: typeof DRAFT_VERSION;
  /** UUID. */
  readonly id: string;
  /** Counts saves, from 1. */
  readonly revision: number;
  /** ISO 8601 instant in UTC. */
  readonly created: string;
  readonly changed: string;
  readonly source: DraftSource | null;
}

export function contentOf({ letter, template, known, consents }: DraftContent): DraftContent {
  return { letter, template, known, consents };
}

/** Whether two contents are the same values: edits are pure, so what is equal is identical. */
export function isSameContent(a: DraftContent, b: DraftContent): boolean {
  return a.letter === b.letter && a.template === b.template && a.known === b.known && a.consents === b.consents;
}
