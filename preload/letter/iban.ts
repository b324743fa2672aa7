const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u;
const GERMAN_LENGTH = 22;

/** An IBAN in groups of four, as banks write it; anything else in the same way. */
export function groupedIban(text: string): string {
  return (compact(text).match(/.{1,4}/gu) ?? []).join(" ");
}

/** Whether the check digits of an IBAN are right (ISO 13616: modulo 97 is 1), and a German one has its 22 characters. */
export function isIban(text: string): boolean {
  const iban = compact(text);
  if (!SHAPE.test(iban) || (iban.startsWith("DE") && iban.length !== GERMAN_LENGTH)) return false;
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((sign) => Number.parseInt(sign, 36).toString()).join("");
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

function compact(text: string): string {
  return text.replaceAll(/\s/gu, "").toUpperCase();
}
