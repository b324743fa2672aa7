import { type Block, blocksToString } from "./rich-text";

export type Tone = "factual" | "firm" | "short";
export const TONES: readonly Tone[] = ["factual", "firm", "short"];

/** What a passage does in a letter; checks, the editor and the composition of templates read it. */
export type PassageRole =
  | "opening"
  | "criticism"
  | "agreement"
  | "reservation"
  | "expectation"
  | "demand"
  | "localSituation"
  | "senderAction"
  | "request"
  | "ending"
  | "other";

export const PASSAGE_ROLES: readonly PassageRole[] = [
  "opening",
  "criticism",
  "agreement",
  "reservation",
  "expectation",
  "demand",
  "localSituation",
  "senderAction",
  "request",
  "ending",
  "other",
];

export type PassageForm = "text" | "heading" | "quotation";

/** A passage that the template composed; `edited` once somebody changed its words, and then it is never recomposed. */
export interface TemplateOrigin {
  readonly kind: "template";
  readonly passage: string;
  readonly variant: Tone;
  readonly edited: boolean;
  /** The template's words that somebody edited: what it words otherwise since is offered. Null while untouched or not known. */
  readonly base: string | null;
}

/** A passage read from a file whose content shows which template passage it corresponds to. */
export interface LinkedOrigin {
  readonly kind: "linked";
  readonly passage: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words that gave the hint. */
  readonly hints: readonly string[];
  /** The template's words at the last choice about them, as those of a TemplateOrigin; not there before the first choice. */
  readonly base?: string;
}

export interface OwnOrigin {
  readonly kind: "own";
}

export type PassageOrigin = TemplateOrigin | LinkedOrigin | OwnOrigin;

/** One block of the letter: a paragraph with or without lists, a heading or a quotation. */
export interface Passage {
  /** Unique within the letter and stable while it is edited. */
  readonly id: string;
  readonly form: PassageForm;
  readonly role: PassageRole;
  readonly blocks: readonly Block[];
  /** Ids of the template's positions that this passage expresses. */
  readonly positions: readonly string[];
  readonly origin: PassageOrigin;
}

export function passageText(passage: Passage): string {
  return blocksToString(passage.blocks);
}
