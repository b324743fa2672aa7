/** The day of an instant where this machine is, ISO 8601: at half past midnight it is already the new day. */
export function localDay(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
