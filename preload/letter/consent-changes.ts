import type { Consent } from "./consent";
import { consentText } from "./consent-text";
import type { Letter } from "./letter";
import { type TextDifference, textDifference } from "./text-difference";

/** What changed since somebody agreed. `isReadable` is false where no word did: spaces or marks are shown as signs then. */
export interface ConsentChanges extends TextDifference {
  readonly isReadable: boolean;
}

/** The words that went and came since a consent was given. */
export function changesSince(consent: Consent, letter: Letter): ConsentChanges {
  const { text } = consentText(letter);
  const words = textDifference(readable(consent.text), readable(text));
  if (words.removed.length + words.added.length > 0) return { ...words, isReadable: true };
  return { ...textDifference(withSigns(consent.text), withSigns(text)), isReadable: false };
}

/** The canonical form without the marks that keep it unambiguous; what lists have stays, for it is printed. */
function readable(text: string): string {
  return text
    .replaceAll(/^---\n\n/gmu, "")
    .replaceAll(/^[#>+] /gmu, "")
    .replaceAll(/\\(\n|.)/gu, "$1");
}

// Open boxes, as they stand for spaces on keyboards.
function withSigns(text: string): string {
  return text.replaceAll("\u00A0", "\u237D").replaceAll("\u202F", "\u23B5");
}
