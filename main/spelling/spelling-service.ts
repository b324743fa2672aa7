import type { Language } from "../../preload/letter/letter";
import { workerLane } from "../threads/worker-lane";
import { dictionaryFiles } from "./dictionary-files";
import type { SpellingTask } from "./spelling-task";

export interface SpellingOptions {
  /** The bundle of spelling-worker.ts. */
  readonly workerFile: string;
  /** A file from which the packages of word lists are found, as by `require`. */
  readonly dictionaryBase: string;
}

/** Spelling beside the thread that asks for it. All of it rejects with ExpectedError "spelling.dictionaryMissing". */
export interface SpellingService {
  /** Those of some words that nobody knows, each once. */
  check(language: Language, words: readonly string[]): Promise<readonly string[]>;
  /** What a word may have meant, the likeliest first, at most MOST_SUGGESTIONS. */
  suggest(language: Language, word: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const MOST_SUGGESTIONS = 6;
// What was asked for stays known: a letter has the same words again and again.
const MOST_REMEMBERED = 20_000;

/** Costs nothing until the first word is asked for. */
export function startSpelling({ workerFile, dictionaryBase }: SpellingOptions): SpellingService {
  const lane = workerLane<SpellingTask, readonly string[]>(workerFile, () => dictionaryFiles(dictionaryBase));
  const right: Readonly<Record<Language, Set<string>>> = { de: new Set(), en: new Set() };
  return {
    async check(language, words) {
      const asked = [...new Set(words)].filter((word) => !right[language].has(word));
      if (asked.length === 0) return [];
      const wrong = await lane.run({ kind: "check", language, words: asked });
      if (right[language].size > MOST_REMEMBERED) right[language].clear();
      const unknown = new Set(wrong);
      for (const word of asked) if (!unknown.has(word)) right[language].add(word);
      return wrong;
    },
    async suggest(language, word) {
      return (await lane.run({ kind: "suggest", language, word })).slice(0, MOST_SUGGESTIONS);
    },
    close: () => lane.close(),
  };
}
