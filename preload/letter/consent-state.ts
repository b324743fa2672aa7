import type { Consent } from "./consent";
import { consentText } from "./consent-text";
import type { DraftContent } from "./draft";
import type { Signatory } from "./letter";

/** Whether a signatory agrees to the letter as it reads now; "void" where it was changed since. */
export type ConsentState =
  | { readonly kind: "none" }
  | { readonly kind: "given"; readonly consent: Consent }
  | { readonly kind: "void"; readonly consent: Consent };

export function consentState(
  { letter, consents }: Pick<DraftContent, "letter" | "consents">,
  { id }: Pick<Signatory, "id">,
): ConsentState {
  const consent = consents.find(({ signatory }) => signatory === id);
  if (consent === undefined) return { kind: "none" };
  const { text, hash } = consentText(letter);
  // The hash alone would let a draft show other words than those that were agreed to.
  return { kind: consent.hash === hash && consent.text === text ? "given" : "void", consent };
}
