import type { Language } from "./letter";

/**
 * Gives what is made for a language, made when it is first asked for: one of the formatters of Intl takes longer than all
 * words of a letter, and several of them a noticeable part of the app's start.
 */
export function onceALanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known = new Map<Language, Made>();
  return (language) => {
    const made = known.get(language) ?? make(language);
    known.set(language, made);
    return made;
  };
}
