// Printers' ligatures come out of PDF files as one character each; nobody types or searches them.
const LIGATURES: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

/**
 * The same text with "\n" at every line end, composed accents (ä instead of a and two dots) and no characters that a letter
 * cannot carry; form feeds stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/gu, "\n")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[^\P{Cc}\t\n\f]|[\uFEFF\uFFFE\uFFFF\u200B\u2060]/gu, "")
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize("NFC");
}
