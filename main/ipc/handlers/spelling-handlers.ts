import { isListedWord } from "../../../preload/letter/checks/is-listed-word";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type SpellingChannel =
  | "spelling.check"
  | "spelling.suggest"
  | "spelling.words"
  | "spelling.addWords"
  | "spelling.removeWord";

/** Answers about spelling and about the words that a person added. */
export function spellingHandlers({ spelling, ownWords }: RequestServices): Handlers<SpellingChannel> {
  return {
    "spelling.check": async ({ language, words }) => {
      const wrong = await spelling.check(language, words);
      if (wrong.length === 0) return wrong;
      const own = new Set((await ownWords.list()).words);
      return wrong.filter((word) => !isListedWord(word, own));
    },
    "spelling.suggest": async ({ language, word }) => spelling.suggest(language, word),
    "spelling.words": async () => ownWords.list(),
    "spelling.addWords": async ({ words }) => ownWords.add(...words),
    "spelling.removeWord": async ({ word }) => ownWords.remove(word),
  };
}
