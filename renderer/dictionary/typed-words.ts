/** Spaces, and what stands between the words of a list. */
const BETWEEN = /[\s,;]+/u;
/** Quotation marks, full stops and the like around a word: the spelling looks at words without them. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** Soft hyphens and other characters that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The words that somebody typed or pasted, each once. */
export function typedWords(text: string): readonly string[] {
  const words = text.split(BETWEEN).map((word) => word.replace(UNSEEN, "").replace(AROUND, "").normalize("NFC"));
  return [...new Set(words)].filter((word) => word !== "");
}
