import { ExpectedError } from "../../preload/contract/expected-error";

/** What a file may be at most; above that it is refused with a sentence that says so. */
export const READING_LIMITS = {
  textMegabytes: 5,
  docxMegabytes: 50,
  lines: 100_000,
  paragraphs: 10_000,
  /** A letter has a page or ten; a word processor's XML for that is far below. */
  xmlMegabytes: 20,
  xmlDepth: 200,
  /** Of one paragraph or table of the document, or of another part as a whole: what is in memory at the same time. */
  xmlElementsTogether: 100_000,
  remarks: 5_000,
  seconds: 2,
  /** Ends the reading early enough that the answer still comes within the seconds. */
  milliseconds: 1_900,
  /**
   * Well above what the limits before let a file take: a thread at its limit ends cleanly only as long as it asks for little
   * at once, and a single large request there ends the whole process.
   */
  heapMegabytes: 320,
} as const;

/** Refuses text of so many lines that it cannot be a letter, before anything is made of them. Throws "reading.tooManyParagraphs". */
export function checkLineCount(text: string): void {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  if (count > READING_LIMITS.lines) {
    throw new ExpectedError("reading.tooManyParagraphs", { limit: READING_LIMITS.paragraphs });
  }
}
