import type { Consent } from "./consent";
import { consentText } from "./consent-text";
import type { DraftContent } from "./draft";
import type { Signatory } from "./letter";

/** Holds that a signatory agrees to the letter as it reads now; an earlier consent gives way. `now` is ISO 8601 in UTC. */
export function giveConsent(content: DraftContent, signatory: Signatory, now: string): DraftContent {
  const { text, hash } = consentText(content.letter);
  const name = signatory.name.trim().slice(0, 200);
  const consent: Consent = { signatory: signatory.id, name, text, hash, given: now };
  const isHere = ({ signatory: id }: Consent) => content.letter.signatories.some((one) => one.id === id);
  const others = content.consents.filter((one) => one.signatory !== signatory.id && isHere(one));
  return { ...content, consents: [...others, consent] };
}

/** Takes a signatory's consent back; gives the same content where there is none. */
export function withdrawConsent(content: DraftContent, id: string): DraftContent {
  const consents = content.consents.filter(({ signatory }) => signatory !== id);
  return consents.length === content.consents.length ? content : { ...content, consents };
}
