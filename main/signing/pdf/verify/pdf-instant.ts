const DATE = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z(?:00'?(?:00)?)?'?|([+-])(\d\d)'?(?:(\d\d)'?)?)$/u;

/**
 * The instant of a date in a PDF (ISO 32000-1, 7.9.4) in ISO 8601, UTC; null where it is none, or does not say its zone: then
 * it would mean another instant on another computer.
 */
export function pdfInstant(text: string): string | null {
  const [whole, year, month = "01", day = "01", hours = "00", minutes = "00", seconds = "00", sign, ...offset] =
    DATE.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const [offsetHours = "00", offsetMinutes = "00"] = offset;
  const zone = sign === undefined ? "Z" : `${sign}${offsetHours}:${offsetMinutes}`;
  const instant = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}${zone}`);
  return Number.isNaN(instant) ? null : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
