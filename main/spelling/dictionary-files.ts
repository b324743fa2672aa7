import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { Language } from "../../preload/letter/letter";

/** Paths of a word list (`words`) and of the rules by which its words are changed and joined. */
export interface DictionaryFiles {
  readonly rules: string;
  readonly words: string;
}

export type Dictionaries = Readonly<Record<Language, readonly DictionaryFiles[]>>;

// English letters are dated and closed as the British do it, so British words come first. American spelling is known as
// well: "organization" is no slip, and a checker that says so is switched off.
const PACKAGES: Readonly<Record<Language, readonly string[]>> = {
  de: ["dictionary-de"],
  en: ["dictionary-en-gb", "dictionary-en"],
};

/**
 * The word lists that travel with the app; a word is known where one of a language's lists knows it. `base` is a file from
 * which the packages are found, as by `require`. Throws ExpectedError "spelling.dictionaryMissing".
 */
export function dictionaryFiles(base: string): Dictionaries {
  const require = createRequire(base);
  return { de: filesOf(require, "de"), en: filesOf(require, "en") };
}

function filesOf(require: NodeJS.Require, language: Language): readonly DictionaryFiles[] {
  return PACKAGES[language].map((name) => {
    const folder = packageFolder(require, name);
    return { rules: join(folder, "index.aff"), words: join(folder, "index.dic") };
  });
}

function packageFolder(require: NodeJS.Require, name: string): string {
  try {
    return dirname(require.resolve(name));
  } catch {
    throw new ExpectedError("spelling.dictionaryMissing", { name });
  }
}
