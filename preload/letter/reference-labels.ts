import type { Language } from "./letter";

/** The reference fields that business letters have, in their order. */
export const REFERENCE_LABELS: Readonly<Record<Language, readonly string[]>> = {
  de: ["Ihr Zeichen", "Ihre Nachricht vom", "Unser Zeichen", "Unsere Nachricht vom"],
  en: ["Your reference", "Your letter of", "Our reference", "Our letter of"],
};
