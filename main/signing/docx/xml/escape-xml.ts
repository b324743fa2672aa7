/** Text between tags as Canonical XML 1.0 writes it. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/gu, (sign) => TEXT[sign] ?? sign);
}

/** The value of an attribute between double quotes as Canonical XML 1.0 writes it. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&<"\t\n\r]/gu, (sign) => ATTRIBUTE[sign] ?? sign);
}

const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" };
const ATTRIBUTE: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};
