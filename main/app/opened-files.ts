import { resolve } from "node:path";

const HAND_OVER = /\.appell$/iu;

/** The hand-over files among the words of a command line, as absolute paths. Switches are no files. */
export function openedFiles(words: readonly string[], folder: string): readonly string[] {
  return words.filter((word) => !word.startsWith("-") && HAND_OVER.test(word)).map((word) => resolve(folder, word));
}
