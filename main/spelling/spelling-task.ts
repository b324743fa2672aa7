import type { Language } from "../../preload/letter/letter";

/** What the spelling thread is asked for: which of some words nobody knows, or what a word may have meant. */
export type SpellingTask =
  | { readonly kind: "check"; readonly language: Language; readonly words: readonly string[] }
  | { readonly kind: "suggest"; readonly language: Language; readonly word: string };
