/** The number that somebody typed with a comma or a point and at most two decimals; NaN where it is none. */
export function readNumber(text: string): number {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,4}(?:\.\d{1,2})?$/u.test(plain) ? Number(plain) : Number.NaN;
}

/** A number with at most two decimals, as `language` writes it; empty for NaN. */
export function writtenNumber(value: number, language: string): string {
  if (Number.isNaN(value)) return "";
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(value);
}
