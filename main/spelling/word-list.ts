import { readFileSync } from "node:fs";
import { type Hunspell, type HunspellFactory, loadModule } from "hunspell-asm";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { DictionaryFiles } from "./dictionary-files";

/** The words of a language as Hunspell knows them. */
export interface WordList {
  readonly knows: (word: string) => boolean;
  /** Words that may have been meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

// Hunspell itself takes no longer ones.
const LONGEST_WORD = 80;

let module: Promise<HunspellFactory> | null = null;

/** Loads word lists (about 120 ms and 25 MB for German). Throws ExpectedError "spelling.dictionaryMissing". */
export async function loadWordList(files: readonly DictionaryFiles[]): Promise<WordList> {
  module ??= loadModule();
  const factory = await module;
  const lists = files.map((one) => openList(factory, one));
  return {
    knows: (word) => word.length > LONGEST_WORD || lists.some((list) => list.spell(word)),
    suggest: (word) => (word.length > LONGEST_WORD ? [] : (lists[0]?.suggest(word) ?? [])),
  };
}

function openList(factory: HunspellFactory, { rules, words }: DictionaryFiles): Hunspell {
  const [rulesFile, wordsFile] = [rules, words].map((path) => factory.mountBuffer(readList(path)));
  return factory.create(rulesFile ?? "", wordsFile ?? "");
}

function readList(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new ExpectedError("spelling.dictionaryMissing", { name: path });
  }
}
