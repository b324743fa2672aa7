import type { Voice } from "../letter/letter";
import type { Tone } from "../letter/passage";

/** What a letter does with a position of its template. */
export type Stance = "carried" | "softened" | "dropped";
export const STANCES: readonly Stance[] = ["carried", "softened", "dropped"];

/** What a draft decided about its template. What is not named has the template's default. */
export interface Choices {
  readonly tone: Tone;
  readonly voice: Voice;
  readonly positions: Readonly<Record<string, Stance>>;
  /** Tone of single passages where it differs from the letter's, by passage id. */
  readonly variants: Readonly<Record<string, Tone>>;
}

export const DEFAULT_CHOICES: Choices = { tone: "factual", voice: "we", positions: {}, variants: {} };
