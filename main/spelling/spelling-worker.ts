import { workerData } from "node:worker_threads";
import { assertNever } from "../../preload/contract/assert-never";
import type { Language } from "../../preload/letter/letter";
import { serveTasks } from "../threads/serve-tasks";
import type { Dictionaries } from "./dictionary-files";
import { isKnownWord } from "./is-known-word";
import type { SpellingTask } from "./spelling-task";
import { loadWordList, type WordList } from "./word-list";

const dictionaries = workerData as Dictionaries;
const lists = new Map<Language, Promise<WordList>>();

function listOf(language: Language): Promise<WordList> {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const list = loadWordList(dictionaries[language]);
  lists.set(language, list);
  // What failed is tried again with the next word.
  list.catch(() => lists.delete(language));
  return list;
}

serveTasks<SpellingTask, readonly string[]>(async (task) => {
  const { knows, suggest } = await listOf(task.language);
  switch (task.kind) {
    case "check":
      return task.words.filter((word) => !isKnownWord(word, task.language, knows));
    case "suggest":
      return suggest(task.word);
    default:
      return assertNever(task);
  }
});
