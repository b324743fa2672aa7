import type { CertificateFacts, CertificateName } from "../../preload/contract/signatures";
import type { Texts } from "../i18n/texts";

/** Who a certificate names, in one line: name, organisation, e-mail, as far as it names them. */
export function wholeName({ name, organisation, email }: CertificateName, { say }: Texts): string {
  const parts = [name, organisation, email].filter((part) => part !== "");
  return parts.length === 0 ? say("window.signing.certificate.nameless") : parts.join(", ");
}

/** What one calls whom a certificate names. */
export function shortName(facts: CertificateFacts | null, { say }: Texts): string {
  const { name, organisation, email } = facts?.subject ?? { name: "", organisation: "", email: "" };
  return name || organisation || email || say("window.signing.certificate.unknown");
}

/** Letters and digits in groups of four, as one reads them out over the telephone. */
export function inGroups(hexadecimal: string): readonly string[] {
  return hexadecimal.toUpperCase().match(/.{1,4}/gu) ?? [];
}

/** A day as people write it, by an ISO 8601 instant or day; `language` is that of the window. */
export function longDay(instant: string, language: Texts["language"]): string {
  const format = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(instant));
}

/** What stands in a certificate, as pairs of what it is and what it says. */
export function certificateLines(
  facts: CertificateFacts,
  texts: Texts,
): readonly { readonly key: string; readonly label: string; readonly words: string }[] {
  const { say, language } = texts;
  const line = (key: string, words: string) => ({ key, label: say(`window.signing.certificate.${key}`), words });
  const day = (instant: string) => longDay(instant, language);
  return [
    line("subject", wholeName(facts.subject, texts)),
    line("issuer", facts.isSelfMade ? say("window.signing.certificate.itself") : wholeName(facts.issuer, texts)),
    line("valid", say("window.signing.certificate.fromTo", { from: day(facts.validFrom), to: day(facts.validTo) })),
    line("serial", inGroups(facts.serialNumber).join(" ")),
    line("fingerprint", inGroups(facts.fingerprint).join(" ")),
  ];
}
