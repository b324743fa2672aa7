import type { Check } from "./check";
import { spelledTexts } from "./spelled-words";

/** Words that the dictionaries do not know, each once for a passage. */
export const spellingChecks: readonly Check[] = [
  {
    id: "word-unknown",
    severity: "hint",
    find: ({ letter, facts, misspelt }) =>
      misspelt.size === 0
        ? []
        : spelledTexts(letter, facts).flatMap(({ place, words }) => {
            const wrong = words.filter(({ word }) => misspelt.has(word));
            const first = new Map(wrong.map((one) => [one.word, one] as const).reverse());
            return [...first.values()].reverse().map(({ word, start, end }) => ({
              place,
              values: { word },
              range: { start, end },
              about: word,
            }));
          }),
  },
];
