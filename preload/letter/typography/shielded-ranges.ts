import type { WordRange } from "../text-difference";

// Addresses of pages and mail, with or without "https://"; what closes a sentence does not belong to them.
const ADDRESSES =
  /(?:(?:https?|mailto|ftp):\/{0,2}|www\.)[^\s<>"„“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\w.-])(?:[\w-]{1,63}\.){1,8}(?:de|org|net|com|eu|info|nrw|uk|io)(?![\p{L}\d-])(?:\/[^\s<>"„“”]*)?/giu;

/** Where the signs of a text are not ours to change: addresses of pages and mail. */
export function shieldedRanges(text: string): readonly WordRange[] {
  return [...text.matchAll(ADDRESSES)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function isShielded({ start, end }: WordRange, shields: readonly WordRange[]): boolean {
  return shields.some((shield) => start < shield.end && end > shield.start);
}
