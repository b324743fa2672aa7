import type { SigningWords } from "../../../preload/contract/signatures";
import type { Language } from "../../../preload/letter/letter";

const WORDS: Readonly<Record<Language, { readonly signed: string; readonly reason: string; readonly place: string }>> =
  {
    de: { signed: "digital signiert am", reason: "Grund:", place: "Ort:" },
    en: { signed: "digitally signed on", reason: "Reason:", place: "Place:" },
  };
const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/**
 * The lines below the signer's name in a visible signature. `signedAt` is an ISO 8601 instant, `timeZone` the name of the
 * signer's zone, such as "Europe/Berlin".
 */
export function signatureLines(
  words: SigningWords,
  signedAt: string,
  language: Language,
  timeZone: string,
): readonly string[] {
  const own = WORDS[language];
  const time = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(new Date(signedAt));
  return [
    `${own.signed} ${time}`,
    ...(words.reason === "" ? [] : [`${own.reason} ${words.reason}`]),
    ...(words.town === "" ? [] : [`${own.place} ${words.town}`]),
  ];
}
