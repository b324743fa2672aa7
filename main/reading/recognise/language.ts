import type { Language } from "../../../preload/letter/letter";

const GERMAN = new Set(
  "der die das und ist nicht wir sie ich mit für von zu den dem ein eine auf dass sehr geehrte im".split(" "),
);
const ENGLISH = new Set("the and is not we you i with for of to a an on that dear in our your are this".split(" "));
const ENOUGH = 4_000;

/** German unless the text is clearly English. */
export function detectLanguage(text: string): Language {
  let german = 0;
  let english = 0;
  for (const word of text
    .slice(0, ENOUGH * 5)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, ENOUGH)) {
    if (GERMAN.has(word)) german++;
    if (ENGLISH.has(word)) english++;
  }
  return english > german * 2 && english >= 5 ? "en" : "de";
}
