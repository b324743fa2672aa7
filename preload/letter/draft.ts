import type { Choices } from "../template/choices";
import type { FactValues } from "../template/template";
import type { Letter } from "./letter";

export const DRAFT_FORMAT = "appell-draft";
export const DRAFT_VERSION = 1;

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

export interface Draft {
  readonly format: typeof DRAFT_FORMAT;
  readonly version: typeof DRAFT_VERSION;
  /** UUID. */
  readonly id: string;
  /** Counts saves, from 1. */
  readonly revision: number;
  /** ISO 8601 instant in UTC. */
  readonly created: string;
  readonly changed: string;
  readonly letter: Letter;
  readonly template: DraftTemplate | null;
  readonly source: DraftSource | null;
}
