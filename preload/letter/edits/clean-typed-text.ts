// What XML 1.0 cannot carry and no font shows; the same as text-schema.ts refuses.
const UNPRINTABLE = /[^\P{Cc}\n]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Text as somebody typed or pasted it, with what a letter may hold: tabs become spaces, line ends "\n". */
export function cleanTypedText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replaceAll("\t", " ")
    .replaceAll(UNPRINTABLE, "");
}

/** The same for a field of one line. */
export function cleanTypedLine(text: string): string {
  return cleanTypedText(text).replaceAll("\n", " ");
}
