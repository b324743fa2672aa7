const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar in ISO 8601, such as 2026-11-22; 2026-02-30 is none. */
export function isCalendarDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
