import { MOST_OFFSET_MM } from "../contract/printing";

const NUMBER = /^(?<sign>[+\-−–]?)\s?(?<digits>\d{1,2}(?:[.,]\d{1,2})?)$/u;

/** Millimetres as people type them ("-1,5", "+2", "−0.25"); null where it is no number or more than a printer may be off. */
export function readOffset(text: string): number | null {
  const { sign = "", digits } = NUMBER.exec(text.trim())?.groups ?? {};
  if (digits === undefined) return null;
  const size = Number(digits.replace(",", "."));
  if (size > MOST_OFFSET_MM) return null;
  return size === 0 || sign === "" || sign === "+" ? size : -size;
}

/** Millimetres as a field shows them. */
export function writeOffset(mm: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(mm).replace("-", "−");
}
