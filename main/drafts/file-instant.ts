/** An instant as part of a file name, on every system: 2026-11-22T09-30-00.000Z. */
export function fileInstant(instant: string): string {
  return instant.replaceAll(":", "-");
}

/** The instant that a file name begins with; empty if it begins with none. */
export function instantOf(fileName: string): string {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}(?:\.\d+)?Z)_/u.exec(fileName);
  return match === null ? "" : `${match[1]}:${match[2]}:${match[3]}`;
}
