import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dictionaryFiles } from "../../../main/spelling/dictionary-files";
import { isKnownWord } from "../../../main/spelling/is-known-word";
import { loadWordList, type WordList } from "../../../main/spelling/word-list";
import type { Finding } from "../../../preload/letter/checks/check";
import { checkContext, checkedFacts } from "../../../preload/letter/checks/check-context";
import { checkLetter } from "../../../preload/letter/checks/letter-checks";
import { wordsToSpell } from "../../../preload/letter/checks/spelled-words";
import type { DraftTemplate } from "../../../preload/letter/draft";
import type { Language, Letter } from "../../../preload/letter/letter";
import { builtInStationery } from "../../../preload/stationery/stationery";
import type { Template } from "../../../preload/template/template";

export const FIXTURES = readdirSync(fileURLToPath(new URL("../../fixtures/letters", import.meta.url))).sort();

const lists = new Map<Language, Promise<WordList>>();

/** Whether the dictionaries that travel with the app know a word. */
export async function knownWords(language: Language): Promise<(word: string) => boolean> {
  const list = lists.get(language) ?? loadWordList(dictionaryFiles(import.meta.url)[language]);
  lists.set(language, list);
  const { knows } = await list;
  return (word) => isKnownWord(word, language, knows);
}

/** What all checks but those of pages find in a letter on a day, its spelling included. */
export async function checkSample(
  letter: Letter,
  today: string,
  origin: { readonly made: DraftTemplate | null; readonly template: Template | null } = { made: null, template: null },
): Promise<readonly Finding[]> {
  const knows = await knownWords(letter.language);
  const misspelt = wordsToSpell(letter, checkedFacts(origin.template, origin.made)).filter((word) => !knows(word));
  const stationery = builtInStationery(letter.stationery.id);
  return checkLetter(checkContext({ letter, ...origin, today, changed: today, misspelt, pages: [], stationery }));
}
